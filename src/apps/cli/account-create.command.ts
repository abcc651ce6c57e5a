import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { AccountRefused } from '../../core/accounts/account.errors.js';
import {
  AccountRegistryService,
  type NewAccount,
} from '../../core/accounts/account-registry.service.js';
import type { Role } from '../../core/accounts/role.js';
import { OfficeJournalService } from '../../core/office/office-journal.service.js';
import { UsageError, type OfficeCommand } from './command.js';
import { freshPassword } from './fresh-password.js';

const usage =
  'account:create --username NAME --role ROLE [--division CODE] --name "FULL NAME" --position TITLE --email ADDRESS';

/** Makes an officer's account with a generated password, shown once. */
export const accountCreateCommand: OfficeCommand = {
  name: 'account:create',
  usage,
  async run({ args, app, out }) {
    const asked = readArguments(args);
    const password = freshPassword();
    try {
      await app.get(DataSource).transaction(async (manager) => {
        const made = await app.get(AccountRegistryService).create(manager, { ...asked, password });
        const data = { id: made.id, role: made.role };
        await app.get(OfficeJournalService).append(manager, 'account_created', null, data);
      });
    } catch (error) {
      if (!(error instanceof AccountRefused)) throw error;
      out.line(`account refused: ${String(error.details.field)} is wrong or taken`);
      return 1;
    }
    out.line(`account ${asked.username} made; password (shown once): ${password}`);
    return 0;
  },
};

const OPTIONS = ['username', 'role', 'name', 'position', 'email'] as const;

function readArguments(args: readonly string[]): Omit<NewAccount, 'password'> {
  const names = [...OPTIONS, 'division'].map((name) => [name, { type: 'string' }] as const);
  const options = Object.fromEntries(names) as Record<string, { type: 'string' }>;
  const { values } = parseArgs({ args: [...args], options });
  const [username, role, displayName, position, email] = OPTIONS.map((name) => values[name] ?? '');
  if (!username || !role || !displayName || !position || !email) throw new UsageError(usage);
  const divisionCode = values['division'] ?? null;
  return { username, role: role as Role, divisionCode, displayName, position, email };
}
