import { AccountChangesService } from '../../core/accounts/account-changes.service.js';
import type { OfficeCommand } from './command.js';
import { freshPassword } from './fresh-password.js';
import { onAccount, readUsername } from './on-account.js';

const usage = 'account:reopen --username NAME';

/** Opens a closed account again with a new password, shown once; orders that ended stay ended. */
export const accountReopenCommand: OfficeCommand = {
  name: 'account:reopen',
  usage,
  async run({ args, app, out }) {
    const username = readUsername(args, usage);
    const password = freshPassword();
    return onAccount({ app, out, username }, async (manager, account) => {
      if (account.active) return [`account ${account.username} is open; nothing was changed`];
      await app.get(AccountChangesService).reopen(manager, account, password);
      return [`account ${account.username} opened again; password (shown once): ${password}`];
    });
  },
};
