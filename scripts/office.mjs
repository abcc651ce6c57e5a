import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReady, exitWithStartupError } from './prepared.mjs';

await makeReady(dirname(fileURLToPath(import.meta.url)));
const { commandEnvironment } = await import('../dist/src/apps/cli/command-environment.js');
const { startupErrorMessage } =
  await import('../dist/src/platform/process/startup-error-message.js');
const { env, stop } = await commandEnvironment(process.env).catch((error) =>
  exitWithStartupError(startupErrorMessage(error)),
);
const child = spawn(process.execPath, ['dist/src/apps/cli/office.js', ...process.argv.slice(2)], {
  env,
  stdio: 'inherit',
});
// The terminal tells the command itself; what runs for it is stopped after it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
}
child.on('exit', async (code) => {
  await stop();
  process.exit(code ?? 1);
});
