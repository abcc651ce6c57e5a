import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignInService, SignInRefused } from '../../../src/core/accounts/sign-in.service.js';
import { StaffSessionsService } from '../../../src/core/accounts/staff-sessions.service.js';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { assignOfficer } from '../../../src/cases/commands/moves/assign-officer.move.js';
import { TriageQueueQuery } from '../../../src/escalation/triage/triage-queue.query.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { SignatoriesService } from '../../../src/correspondence/notices/signatories.service.js';
import { SigningOrdersService } from '../../../src/correspondence/notices/signing-orders.service.js';
import { UsageError } from '../../../src/apps/cli/command.js';
import { OFFICE_COMMANDS } from '../../../src/apps/cli/office-cli.module.js';
import { Municipality } from '../../support/municipality.js';
import { officeCommand, type OfficeCommandEnded } from '../../support/office-command.js';

const PASSWORD = 'test-password-15';
const LETTER = { kind: 'result', outcome: 'done', body: 'เทศบาลได้ซ่อมไฟถนนแล้ว' } as const;

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

/** Runs a command as a process of its own, as an administrator does. */
const asProcess = (...args: string[]): Promise<OfficeCommandEnded> =>
  officeCommand(town.settings, ...args);

/** Runs a command here, which takes a tenth of the time. */
async function office(
  name: string,
  ...args: string[]
): Promise<Pick<OfficeCommandEnded, 'code' | 'lines'>> {
  const lines: string[] = [];
  const out = { line: (text: string) => void lines.push(text), progress: () => undefined };
  const command = OFFICE_COMMANDS.find((one) => one.name === name)!;
  const code = await command.run({ args, app: town.app, out, now: new Date() });
  return { code, lines };
}
const HERE = { address: '192.0.2.15', knownFor: () => null };
const signIn = async (username: string, password = PASSWORD): Promise<string> =>
  (await town.app.get(SignInService).signIn(username, password, HERE)).token;
const isIn = async (token: string): Promise<boolean> =>
  (await town.app.get(StaffSessionsService).officer(token)) !== null;
const shown = ({ lines }: Pick<OfficeCommandEnded, 'lines'>): string =>
  /shown once\): (\S+)$/.exec(lines.join('\n'))?.[1] ?? '';

/** Files a case of the engineers and assigns it to one of them. */
async function assigned(username: string, daysAgo = 0): Promise<string> {
  const { number } = await town.submit({}, daysAgo);
  const actor = await town.officer('intake_officer');
  const { id: officerId } = await town.officer(username);
  const order = { number, actor };
  await town.app.get(ComplaintMovesService).make(assignOfficer, order, { officerId }, new Date());
  return number;
}

async function propose(number: string, writer: string, signatory: string): Promise<void> {
  const [actor, { id: signatoryId }] = [await town.officer(writer), await town.officer(signatory)];
  await town.app.get(NoticesService).propose({ number, actor, signatoryId, ...LETTER }, new Date());
}

const lastTold = async (number: string): Promise<unknown> =>
  (
    await town.rows<{ data: unknown }>(
      `SELECT e.data FROM matter_event e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1 AND e.type = 'reminded' ORDER BY e.seq DESC LIMIT 1`,
      [number],
    )
  )[0]?.data;

describe('account:close', () => {
  it('ends the sessions, and no sign-in opens another', async () => {
    const [token, second] = [await signIn('inspector'), await signIn('inspector')];
    const { code, lines } = await asProcess('account:close', '--username', 'inspector');
    expect([code, lines[0]]).toEqual([0, 'account inspector closed']);
    expect([await isIn(token), await isIn(second)]).toEqual([false, false]);
    await expect(signIn('inspector')).rejects.toBeInstanceOf(SignInRefused);
  }, 30_000);

  it('lists what the officer has in hand, who gets it, and says it a second time', async () => {
    const officer = await town.officer('division_officer.eng');
    const number = await assigned('division_officer.eng', 3);
    const written = await assigned('division_officer.eng');
    await propose(written, 'division_officer.eng', 'division_head.eng');
    const closing = await office('account:close', '--username', 'division_officer.eng');
    const dueOn = addDays(bangkokDayOf(new Date()), 12);
    expect(closing.lines).toEqual([
      'account division_officer.eng closed',
      'open cases, unassigned from now on: 2',
      expect.stringMatching(`^  ${number}  due ${dueOn}  ENG  falls to division_head\\.\\w+`),
      expect.stringContaining(written),
      'letters that waited for the signature, back with who wrote them: 0',
      'letters written and not delivered yet: 1',
      `  ${written}  for_signature`,
      'signing orders ended: 0',
      'nobody else is division_officer of ENG',
    ]);
    const again = await office('account:close', '--username', 'division_officer.eng');
    expect([again.code, again.lines[0]]).toEqual([
      0,
      'account division_officer.eng was closed already',
    ]);
    expect(again.lines.slice(1)).toEqual(closing.lines.slice(1));
    const events = await town.rows(
      `SELECT 1 FROM office_event WHERE type = 'account_closed' AND data->>'id' = $1`,
      [officer.id],
    );
    expect(events).toHaveLength(1);
  }, 30_000);

  it('leaves the cases unassigned in the queue, and the sweep tells somebody else', async () => {
    const [row] = await town.rows<{ number: string }>(
      `SELECT m.reference AS number FROM matter m JOIN account a ON a.id = m.officer_id
        WHERE a.username = 'division_officer.eng' ORDER BY m.received_on LIMIT 1`,
    );
    const today = bangkokDayOf(new Date());
    const clerk = await town.officer('municipal_clerk');
    const { page, counts } = await town.app
      .get(TriageQueueQuery)
      .read(clerk, { due: 'unassigned' }, today);
    const found = page.rows.find(({ number }) => number === row!.number);
    expect(found).toMatchObject({ officerId: null });
    expect(counts.of.unassigned).toBe(page.rows.length);
    await town.rows(
      `UPDATE period SET due_on = due_on - 10, next_step_at = now() FROM matter m
        WHERE m.id = matter_id AND m.reference = $1`,
      [row!.number],
    );
    await town.sweep();
    const left = await town.officer('division_officer.eng');
    const { told } = (await lastTold(row!.number)) as { told: { recipient: string }[] };
    expect(told.length).toBeGreaterThan(0);
    for (const { recipient } of told) {
      const open = await town.rows('SELECT 1 FROM account WHERE id::text = $1 AND active', [
        recipient,
      ]);
      expect([recipient === left.id, open.length]).toEqual([false, 1]);
    }
  }, 30_000);

  it('ends a signatory’s orders, and letters that wait go back to who wrote them', async () => {
    const { number } = await town.submit();
    await propose(number, 'intake_officer', 'division_head.eng');
    const { id } = await town.officer('division_head.eng');
    const orders = (await town.app.get(SigningOrdersService).list()).filter(
      (one) => one.accountId === id && one.revokedOn === null,
    );
    expect(orders.length).toBeGreaterThan(0);
    const { lines } = await office('account:close', '--username', 'division_head.eng');
    const at = lines.indexOf(`signing orders ended: ${orders.length}`);
    expect(lines.slice(at + 1, at + 1 + orders.length)).toEqual(
      orders.map(({ orderNumber }) => `  ${orderNumber}`),
    );
    expect(lines).toContain(`  ${number}`);
    const [letter] = await town.rows(
      `SELECT n.state, n.sent_back_why AS why, e.actor_id, e.data->>'writerId' AS writer
         FROM notice n JOIN matter m ON m.id = n.matter_id
         JOIN matter_event e ON e.matter_id = m.id AND e.type = 'notice_sent_back'
        WHERE m.reference = $1`,
      [number],
    );
    const writer = (await town.officer('intake_officer')).id;
    expect(letter).toEqual({ state: 'draft', why: expect.any(String), actor_id: null, writer });
    await town.tell();
    const mails = await town.rows(
      `SELECT recipient FROM outbox_mail WHERE mail = 'notice_sent_back'`,
    );
    expect(mails).toContainEqual({ recipient: writer });
    const live = (await town.app.get(SigningOrdersService).list()).filter(
      (one) => one.accountId === id && one.revokedOn === null,
    );
    expect(live).toEqual([]);
    const matter = { restricted: false, divisionCode: 'ENG', accusedIds: [], hideName: false };
    const able = await town.app.get(SignatoriesService).for(matter, bangkokDayOf(new Date()));
    expect(able.map(({ account }) => account.id)).not.toContain(id);
  }, 30_000);

  it('names no restricted case', async () => {
    const { number } = await town.submit({ category: 'MISC' });
    const { id } = await town.officer('misconduct_officer');
    await town.rows('UPDATE matter SET officer_id = $1 WHERE reference = $2', [id, number]);
    const { lines } = await office('account:close', '--username', 'misconduct_officer');
    expect(lines.slice(0, 2)).toEqual([
      'account misconduct_officer closed',
      'open cases, unassigned from now on: 0',
    ]);
    expect(lines.join('\n')).not.toContain(number);
  }, 30_000);
});

describe('account:reopen', () => {
  it('opens the account with a new password only', async () => {
    const reopened = await asProcess('account:reopen', '--username', 'inspector');
    expect([reopened.code, reopened.lines.length]).toEqual([0, 1]);
    expect(reopened.errors).not.toContain(shown(reopened));
    await expect(signIn('inspector')).rejects.toBeInstanceOf(SignInRefused);
    expect(await isIn(await signIn('inspector', shown(reopened)))).toBe(true);
    const again = await office('account:reopen', '--username', 'inspector');
    expect(again.lines).toEqual(['account inspector is open; nothing was changed']);
  }, 30_000);
});

describe('account:password', () => {
  it('sets one that is shown once, and ends the sessions of the old one', async () => {
    const token = await signIn('custodian');
    const set = await office('account:password', '--username', 'custodian');
    expect(await isIn(token)).toBe(false);
    await expect(signIn('custodian')).rejects.toBeInstanceOf(SignInRefused);
    expect(await isIn(await signIn('custodian', shown(set)))).toBe(true);
  }, 30_000);
});

describe('account:sign-out', () => {
  it('ends the sessions of one, or of everybody', async () => {
    const [first, second, third] = [await signIn('mayor'), await signIn('mayor'), ''];
    const clerk = await signIn('municipal_clerk');
    const one = await office('account:sign-out', '--username', 'mayor');
    expect([one.code, one.lines]).toEqual([0, ['2 sessions ended']]);
    expect([await isIn(first), await isIn(second), await isIn(third)]).toEqual(
      Array(3).fill(false),
    );
    expect(await isIn(clerk)).toBe(true);
    const all = await office('account:sign-out', '--all');
    expect(all.code).toBe(0);
    expect(await isIn(clerk)).toBe(false);
  }, 30_000);
});

describe('account:list', () => {
  it('tells who is open and closed, and never a hash', async () => {
    await signIn('mayor');
    const { code, lines } = await office('account:list');
    expect(code).toBe(0);
    const accounts = await town.rows('SELECT 1 FROM account');
    expect(lines).toHaveLength(accounts.length + 1);
    expect(lines.find((line) => line.startsWith('mayor '))).toMatch(/ mayor +- +open +1 +นางนายก/);
    const closed = lines.find((line) => line.startsWith('division_officer.eng '));
    expect(closed).toMatch(/ division_officer +ENG +closed +0 /);
    expect(lines.join('\n')).not.toContain('argon2');
  }, 30_000);
});

describe('a command of accounts', () => {
  it.each(['account:close', 'account:reopen', 'account:password', 'account:sign-out'])(
    '%s says how it is called, and that there is no such account',
    async (name) => {
      await expect(office(name)).rejects.toBeInstanceOf(UsageError);
      const nobody = await office(name, '--username', 'nobody.here');
      expect([nobody.code, nobody.lines]).toEqual([
        1,
        ['there is no account of this user name; account:list shows all'],
      ]);
    },
    30_000,
  );
});
