import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { StaffSessionsService } from '../../core/accounts/staff-sessions.service.js';
import { SecurityLogService } from '../../platform/logging/security-log.service.js';
import { UsageError, type OfficeCommand } from './command.js';
import { onAccount } from './on-account.js';

const usage = 'account:sign-out --username NAME | --all';

/** Ends the sessions of one officer, or of everybody, on all devices. */
export const accountSignOutCommand: OfficeCommand = {
  name: 'account:sign-out',
  usage,
  async run({ args, app, out }) {
    const { username, all } = readArguments(args);
    const sessions = app.get(StaffSessionsService);
    const words = (account: string, count: number): string => {
      app.get(SecurityLogService).record('sessions_ended', { account, count });
      return `${count} sessions ended`;
    };
    if (all) {
      out.line(words('-', await sessions.endEverybodys(app.get(DataSource).manager)));
      return 0;
    }
    return onAccount({ app, out, username }, async (manager, { id }) => [
      words(id, await sessions.endAll(manager, id)),
    ]);
  },
};

function readArguments(args: readonly string[]): { username: string; all: boolean } {
  const options = { username: { type: 'string' }, all: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const { username = '', all = false } = values;
  if (all === (username !== '')) throw new UsageError(usage);
  return { username, all };
}
