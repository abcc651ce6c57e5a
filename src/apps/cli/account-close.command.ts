import { AccountChanges } from '../../core/accounts/account-changes.service.js';
import { AccountDirectory } from '../../core/accounts/account-directory.service.js';
import type { Account } from '../../core/accounts/account.entity.js';
import { ClockEdits } from '../../escalation/sweep/clock-edits.service.js';
import { whoIsTold } from '../../escalation/sweep/recipients.rule.js';
import { LeaverLetters } from '../../correspondence/notices/leaver-letters.service.js';
import { LeaverWork, type LeaverCase } from '../../correspondence/notices/leaver-work.query.js';
import { SigningOrders } from '../../correspondence/notices/signing-orders.service.js';
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
      const closed = await app.get(AccountChanges).close(manager, account);
      const work = app.get(LeaverWork);
      const [cases, letters] = [
        await work.cases(manager, account.id),
        await work.letters(manager, account.id),
      ];
      // A batch of the sweep that still counts on this officer ends first; the next one reads anew.
      await app.get(ClockEdits).begin(manager);
      const orders = await app.get(SigningOrders).revokeAllOf(manager, account.id, now);
      await app.get(LeaverLetters).giveBack(manager, account.id, now);
      const officers = await app.get(AccountDirectory).active(manager);
      return [
        `account ${account.username} ${closed ? 'closed' : 'was closed already'}`,
        ...titled('open cases, unassigned from now on', cases.map(toCase(account, officers))),
        ...titled(
          'letters that waited for the signature, back with who wrote them',
          letters.filter(({ toSign }) => toSign).map(({ number }) => number),
        ),
        ...titled(
          'letters written and not served yet',
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

/** A case with the one who is told first in the leaver's place, by the same rule as the sweep's. */
const toCase =
  (account: Account, officers: readonly Account[]) =>
  ({ number, dueOn, divisionCode, accusedIds }: LeaverCase): string => {
    const ordinary = { kind: 'complaint', restricted: false } as const;
    const matter = { ...ordinary, divisionCode, officerId: account.id, accusedIds };
    const { told } = whoIsTold(['responsible_officer'], matter, officers);
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
