import { AccountChangesService } from '../../core/accounts/account-changes.service.js';
import type { OfficeCommand } from './command.js';
import { freshPassword } from './fresh-password.js';
import { onAccount, readUsername } from './on-account.js';

const usage = 'account:password --username NAME';

/** Gives an account a new password, shown once, and ends its sessions. */
export const accountPasswordCommand: OfficeCommand = {
  name: 'account:password',
  usage,
  async run({ args, app, out }) {
    const username = readUsername(args, usage);
    const password = freshPassword();
    return onAccount({ app, out, username }, async (manager, account) => {
      await app
        .get(AccountChangesService)
        .setPassword(manager, account, password, { actorId: null });
      return [`new password of ${account.username} (shown once): ${password}`];
    });
  },
};
