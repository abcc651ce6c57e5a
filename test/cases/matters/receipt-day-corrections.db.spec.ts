import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SelfChecksService } from '../../../src/assurance/self-checks/self-checks.service.js';
import { CHANNELS, type Channel } from '../../../src/cases/complaints/channel.js';
import { STATUSES } from '../../../src/cases/complaints/status.rule.js';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { correctReceiptDay } from '../../../src/cases/commands/moves/correct-receipt-day.move.js';
import { ComplaintIntakeService } from '../../../src/cases/intake/complaint-intake.service.js';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { buildSubmission, Municipality } from '../../support/municipality.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

const TODAY = bangkokDayOf(new Date());
const ago = (days: number): string => addDays(TODAY, -days);

/** A complaint that an officer entered today as having come so many days ago. */
async function entered(
  daysAgo: number,
  { channel = 'letter' as Channel, category = 'LIGHT' } = {},
): Promise<string> {
  const { id: enteredBy } = await town.officer('intake_officer');
  const arrival = {
    ...{ channel, receivedAt: new Date(), receivedOn: ago(daysAgo), enteredBy },
    backdateReason: 'อยู่ในตู้จดหมาย',
  };
  const submission = buildSubmission({ category });
  const { number } = await town.app.get(ComplaintIntakeService).submit(submission, arrival);
  await town.tell();
  return number;
}
const correct = async (
  number: string,
  receivedOn: string,
  { confirmed = receivedOn as string | null, by = 'intake_officer' } = {},
): Promise<void> => {
  const input = { receivedOn, text: 'อ่านตราประทับผิด', ...(confirmed && { confirmed }) };
  const actor = await town.officer(by);
  await town.app
    .get(ComplaintMovesService)
    .make(correctReceiptDay, { number, actor }, input, new Date());
};
const standing = async (number: string): Promise<object> =>
  (
    await town.rows(
      `SELECT m.received_on AS "on", p.opened_on AS opened, p.due_on AS due, r.first_due_on AS first,
              p.due_at = (p.due_on + 1)::timestamp AT TIME ZONE 'Asia/Bangkok' AS "dueAt"
         FROM matter m LEFT JOIN period p ON p.matter_id = m.id AND p.no = 1
         LEFT JOIN matter_round r ON r.matter_id = m.id WHERE m.reference = $1`,
      [number],
    )
  )[0]!;
const as = (on: string): object => ({
  ...{ on, opened: on, due: addDays(on, 15), first: addDays(on, 15), dueAt: true },
});
const steps = async (number: string): Promise<string[]> =>
  (
    await town.rows<{ step: string }>(
      `SELECT e.due_on - m.received_on || ' ' || e.step AS step FROM escalation e
         JOIN matter m ON m.id = e.matter_id WHERE m.reference = $1 ORDER BY e.recorded_at, e.level`,
      [number],
    )
  ).map(({ step }) => step);
/** The promises that do not hold of a case. */
async function broken(number: string): Promise<string[]> {
  const codes: string[] = [];
  for await (const { invariant, breaches } of town.app.get(SelfChecksService).findings()) {
    if (breaches.includes(number)) codes.push(invariant.code);
  }
  return codes;
}

describe('a day of receipt that was entered wrong', () => {
  it('is corrected once both due days were seen, and both are recorded', async () => {
    const number = await entered(2);
    const unseen = [null, ago(4), ago(2)];
    for (const confirmed of unseen) {
      await expect(correct(number, ago(3), { confirmed })).rejects.toMatchObject({
        details: { field: 'confirmed', message: 'due_day_moves' },
      });
    }
    expect(await standing(number)).toEqual(as(ago(2)));
    await correct(number, ago(3));
    expect(await standing(number)).toEqual(as(ago(3)));
    const [event] = await town.rows<{ data: object }>(
      `SELECT e.data FROM matter_event e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1 AND e.type = 'receipt_day_corrected'`,
      [number],
    );
    const due = { from: addDays(ago(2), 15), to: addDays(ago(3), 15) };
    expect(event!.data).toMatchObject({ from: ago(2), to: ago(3), due });
    expect(event!.data).toHaveProperty('messageId');
  });

  it.each([
    [1, 'received_on_future', -1],
    [1, null, 0],
    [0, null, 60],
    [0, 'received_on_too_old', 61],
    [5, 'nothing_changed', 5],
  ] as const)('%s days ago is %s refused for %s days ago', async (was, message, is) => {
    const number = await entered(was);
    const made = correct(number, ago(is));
    if (message === null) await made;
    else await expect(made).rejects.toMatchObject({ details: { message } });
    expect(await standing(number)).toEqual(as(ago(message === null ? is : was)));
  });

  it.each(CHANNELS)('is none where it came by itself: %s', async (channel) => {
    const number = await entered(1, { channel });
    const made = correct(number, ago(2));
    if (channel !== 'web' && channel !== 'open311') return made;
    await expect(made).rejects.toMatchObject({ details: { message: 'receipt_day_is_fact' } });
  });

  it.each(STATUSES)('is corrected while it waits for its first answer: %s', async (status) => {
    const number = await entered(1);
    await town.rows('UPDATE complaint SET status = $2 WHERE number = $1', [number, status]);
    const made = correct(number, ago(2));
    if (!['answered', 'closed', 'merged'].includes(status)) return made;
    await expect(made).rejects.toThrow('move_not_possible');
  });

  it('stays once a letter answered it: the measures were decided by that day', async () => {
    const number = await entered(1);
    const actor = await town.officer('municipal_clerk');
    const letter = { kind: 'progress', outcome: null, body: 'กำลังซ่อม' } as const;
    await town.app.get(NoticesService).sign({ number, actor, ...letter }, new Date());
    await expect(correct(number, ago(2))).rejects.toMatchObject({
      details: { message: 'receipt_day_answered' },
    });
  });

  it('of a compliment moves no due day, and asks nothing', async () => {
    const number = await entered(1, { category: 'PRAISE' });
    await correct(number, ago(2), { confirmed: null });
    expect(await standing(number)).toMatchObject({ on: ago(2), due: null });
  });

  it.each([
    ...(['division_officer.eng', 'mayor', 'misconduct_officer', 'custodian'] as const),
    ...(['inspector', 'administrator', 'division_head.fin'] as const),
  ])('is not for everybody to correct: %s', async (by) => {
    const number = await entered(1);
    await expect(correct(number, ago(2), { by })).rejects.toThrow(/not_allowed|matter_not_found/);
    expect(await standing(number)).toEqual(as(ago(1)));
  });

  it.each(['municipal_clerk', 'division_head.eng'])('is corrected by %s, too', async (by) => {
    const number = await entered(1);
    await correct(number, ago(2), { by });
    expect(await standing(number)).toEqual(as(ago(2)));
  });

  it('of a restricted case is corrected by its own officer', async () => {
    const number = await entered(1, { category: 'MISC' });
    await expect(correct(number, ago(2))).rejects.toThrow('matter_not_found');
    await correct(number, ago(2), { by: 'misconduct_officer' });
    expect(await standing(number)).toEqual(as(ago(2)));
  });
});

describe('the ladder of a corrected day', () => {
  it('follows the new due day, later and sooner, and every promise holds', async () => {
    const number = await entered(30);
    await town.sweep();
    expect(await steps(number)).toEqual(['15 overdue_1', '15 overdue_2', '15 overdue_3']);
    // It had come today: what was said to be late is so no more, and the reminders are to come.
    await correct(number, TODAY);
    await town.sweep();
    expect(await steps(number)).toEqual(['-15 overdue_1', '-15 overdue_2', '-15 overdue_3']);
    await town.tell();
    await town.rows('UPDATE outbox_mail SET send_after = clock_timestamp()');
    await town.deliver();
    const late = await town.rows(
      `SELECT o.reason FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
        WHERE m.reference = $1 AND o.mail IN ('overdue', 'late')`,
      [number],
    );
    expect(late.length).toBeGreaterThan(0);
    for (const { reason } of late) expect(reason).toBe('the due day was corrected');
    await correct(number, ago(17));
    await town.sweep();
    const again = (await steps(number)).filter((step) => step.startsWith('15 '));
    expect(again).toEqual(['15 overdue_1']);
    expect(await broken(number)).toEqual([]);
  });

  it('moves the case’s links to the plan', async () => {
    const number = await entered(1);
    await town.rows(
      `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
       SELECT gen_random_uuid(), m.id, '2565-S1-01', 'confirmed', 'ตรงกับโครงการ', a.id, now()
         FROM matter m, account a WHERE m.reference = $1 AND a.username = 'municipal_clerk'`,
      [number],
    );
    await correct(number, ago(2));
    const days = await town.rows(
      `SELECT l.received_on AS day FROM plan_link l JOIN matter m ON m.id = l.matter_id
        WHERE m.reference = $1`,
      [number],
    );
    expect(days).toEqual([{ day: ago(2) }]);
  });
});
