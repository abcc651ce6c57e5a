import { AccountChangesService } from '../../core/accounts/account-changes.service.js';
import { AccountDirectoryService } from '../../core/accounts/account-directory.service.js';
import type { Account } from '../../core/accounts/account.entity.js';
import { EscalationSettingsService } from '../../escalation/sweep/escalation-settings.service.js';
import { recipientsFor } from '../../escalation/sweep/recipients.rule.js';
import {
  OfficerWorkQuery,
  type OfficerCase,
} from '../../correspondence/notices/officer-work.query.js';
import { SigningOrdersService } from '../../correspondence/notices/signing-orders.service.js';
import { StrandedLettersService } from '../../correspondence/notices/stranded-letters.service.js';
import type { OfficeCommand } from './command.js';
import { onAccount, readUsername } from './on-account.js';

const usage = 'account:close --username NAME';

/**
 * Closes an account: its sessions and signing orders end, letters that wait for its signature go back to their
 * writers, and its cases count as unassigned. Says what falls to whom; a second time it says it again.
 */
export const accountCloseCommand: OfficeCommand = {
  name: 'account:close',
  usage,
  async run({ args, app, out, now }) {
    const username = readUsername(args, usage);
    return onAccount({ app, out, username }, async (manager, account) => {
      const closed = await app.get(AccountChangesService).close(manager, account);
      const work = app.get(OfficerWorkQuery);
      const [cases, letters] = [
        await work.cases(manager, account.id),
        await work.letters(manager, account.id),
      ];
      // Waits for the sweep batch that still counts on this officer; the next batch reads the accounts again.
      await app.get(EscalationSettingsService).begin(manager);
      const orders = await app.get(SigningOrdersService).revokeAllOf(manager, account.id, now);
      await app.get(StrandedLettersService).giveBack(manager, now);
      const officers = await app.get(AccountDirectoryService).active(manager);
      return [
        `account ${account.username} ${closed ? 'closed' : 'was closed already'}`,
        ...titled('open cases, unassigned from now on', cases.map(toCase(account, officers))),
        ...titled(
          'letters that waited for the signature, back with who wrote them',
          letters.filter(({ toSign }) => toSign).map(({ number }) => number),
        ),
        ...titled(
          'letters written and not delivered yet',
          letters.filter(({ toSign }) => !toSign).map(({ number, state }) => `${number}  ${state}`),
        ),
        ...titled(
          'signing orders ended',
          orders.map(({ orderNumber }) => orderNumber),
        ),
        ...vacancy(account, officers),
      ];
    });
  },
};

const titled = (title: string, lines: readonly string[]): string[] => [
  `${title}: ${lines.length}`,
  ...lines.map((line) => `  ${line}`),
];

/**
 * A case with the person who is notified first in place of the officer whose account closes, by the sweep's own
 * rule.
 */
const toCase =
  (account: Account, officers: readonly Account[]) =>
  ({ number, dueOn, divisionCode, accusedIds }: OfficerCase): string => {
    const ordinary = { kind: 'complaint', restricted: false } as const;
    const matter = { ...ordinary, divisionCode, officerId: account.id, accusedIds };
    const { told } = recipientsFor(['responsible_officer'], matter, officers);
    const names = told.map(
      ({ recipient }) => officers.find(({ id }) => id === recipient)?.username ?? recipient,
    );
    return `${number}  due ${dueOn ?? '-'}  ${divisionCode ?? '-'}  falls to ${names.join(', ')}`;
  };

function vacancy({ role, divisionCode }: Account, officers: readonly Account[]): string[] {
  const other = officers.some((one) => one.role === role && one.divisionCode === divisionCode);
  const where = divisionCode === null ? '' : ` of ${divisionCode}`;
  return other ? [] : [`nobody else is ${role}${where}`];
}
