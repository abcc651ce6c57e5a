import { NestFactory } from '@nestjs/core';
import { UsageError } from './command.js';
import { refuseOtherDatabase } from '../database/data-source.js';
import { OFFICE_COMMANDS, OfficeCliModule } from './office-cli.module.js';
import { terminalOutput } from './terminal-output.js';
import { Clock } from '../../platform/clock/clock.js';
import { CommandLogger } from '../../platform/logging/command-logger.js';
import { loadSettings } from '../../platform/settings/settings.js';
import { migrate, PreparationModule } from '../database/prepare.js';
import { startupErrorMessage } from '../../platform/process/startup-error-message.js';

const USAGE = ['migrate', ...OFFICE_COMMANDS.map((command) => command.usage)]
  .map((usage) => `  npm run office -- ${usage}`)
  .join('\n');

/** The office's commands: `npm run office -- <command>`. */
async function main([name, ...args]: string[]): Promise<number> {
  const command = OFFICE_COMMANDS.find(
    (one) => one.name === name || one.aliases?.includes(name ?? ''),
  );
  if (!command && name !== 'migrate') throw new UsageError(USAGE);
  const settings = loadSettings();
  if (!command) {
    await migrate(settings);
    return 0;
  }
  await refuseOtherDatabase(settings.DATABASE_URL);
  const app = await NestFactory.createApplicationContext(
    PreparationModule.for(settings, OfficeCliModule),
    { logger: new CommandLogger(), abortOnError: false },
  );
  try {
    const out = terminalOutput(process.stdout);
    return await command.run({ args, app, out, now: app.get(Clock).now() });
  } finally {
    await app.close();
  }
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  const usage = error instanceof UsageError || error instanceof TypeError;
  process.stderr.write(
    `${usage ? (error as Error).message : `sipha: ${startupErrorMessage(error)}`}\n`,
  );
  return usage ? 2 : 1;
});
