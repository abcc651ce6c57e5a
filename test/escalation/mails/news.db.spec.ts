import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MailCatcher } from '../../../src/apps/demo/mail-catcher.js';
import { CitizenAnswersService } from '../../../src/cases/complaints/citizen-answers.service.js';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { askCitizen } from '../../../src/cases/commands/moves/ask-citizen.move.js';
import { assignDivision } from '../../../src/cases/commands/moves/assign-division.move.js';
import { assignOfficer } from '../../../src/cases/commands/moves/assign-officer.move.js';
import { nameConflict } from '../../../src/cases/commands/moves/name-conflict.move.js';
import type { MailedMatter } from '../../../src/escalation/mails/mail-kind.js';
import { inChargeOf } from '../../../src/escalation/mails/in-charge.rule.js';
import { Municipality } from '../../support/municipality.js';

let catcher: MailCatcher;
let town: Municipality;
beforeAll(async () => {
  catcher = new MailCatcher({ behave: () => 'accept' });
  const { smtpUrl } = await catcher.start();
  town = await Municipality.open({ SMTP_URL: smtpUrl, STAFF_MAIL_AT: '08:30' });
}, 60_000);
afterAll(async () => {
  await town.close();
  await catcher.stop();
});
beforeEach(async () => {
  await town.rows('DELETE FROM outbox_mail');
  await town.rows('DELETE FROM pending_event');
  await town.rows('UPDATE account SET active = true');
});

/** A complaint received so many days ago of which the division is told only now. */
async function submittedBefore(category: string, daysAgo: number): Promise<string> {
  const { number } = await town.submit({ category }, daysAgo);
  await town.rows(
    `INSERT INTO pending_event (event_id) SELECT e.id FROM matter_event e
       JOIN matter m ON m.id = e.matter_id WHERE m.reference = $1 AND e.type = 'routed'`,
    [number],
  );
  return number;
}

const lines = (number: string) =>
  town.rows<{ mail: string; username: string; later: boolean; morning: string }>(
    `SELECT o.mail, a.username, o.send_after > clock_timestamp() AS later,
            to_char(o.send_after AT TIME ZONE 'Asia/Bangkok', 'HH24:MI') AS morning
       FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
       LEFT JOIN account a ON a.id::text = o.recipient WHERE m.reference = $1 ORDER BY o.created_at, o.mail`,
    [number],
  );
const make = async (number: string, move: object, input: object, by = 'municipal_clerk') =>
  town.app
    .get(ComplaintMovesService)
    .make(
      move as typeof assignDivision,
      { number, actor: await town.officer(by) },
      input as never,
      new Date(),
    );
const told = async (number: string): Promise<string[]> =>
  (await lines(number)).map(({ mail, username }) => `${mail} ${username}`);

async function answered(number: string): Promise<void> {
  await make(number, askCitizen, { text: 'เสาต้นที่เท่าไร' });
  const [row] = await town.rows<{ id: string }>('SELECT id FROM complaint WHERE number = $1', [
    number,
  ]);
  await town.app.get(CitizenAnswersService).answer(row!.id, 'เสาต้นที่สอง', new Date());
}

describe('news', () => {
  it('of a new case and of a moved one goes to the head of its division, in the morning', async () => {
    const { number } = await town.submit();
    await town.tell();
    expect(await lines(number)).toEqual([
      { mail: 'new_case', username: 'division_head.eng', later: true, morning: '08:30' },
    ]);
    await make(number, assignDivision, { division: 'FIN', text: 'เป็นของกองคลัง' });
    await town.tell();
    expect((await told(number))[1]).toBe('moved_case division_head.fin');
  });

  it('of a misconduct case goes to its own officer', async () => {
    const { number } = await town.submit({ category: 'MISC' });
    await town.tell();
    expect(await told(number)).toEqual(['new_case misconduct_officer']);
  });

  it('of the citizen’s answer goes to the officer, to the head where there is none or they left', async () => {
    const { number } = await town.submit();
    await answered(number);
    await town.tell();
    expect(await told(number)).toContain('citizen_answered division_head.eng');
    const other = (await town.submit()).number;
    const { id: officerId } = await town.officer('division_officer.eng');
    await make(other, assignOfficer, { officerId });
    await answered(other);
    await town.tell();
    expect(await told(other)).toContain('citizen_answered division_officer.eng');
    const third = (await town.submit()).number;
    await make(third, assignOfficer, { officerId });
    await town.rows('UPDATE account SET active = false WHERE id = $1', [officerId]);
    await answered(third);
    await town.tell();
    expect(await told(third)).toContain('citizen_answered division_head.eng');
  });

  it('never goes to whom the case accuses', async () => {
    const { number } = await town.submit();
    const { id: accountId } = await town.officer('division_head.eng');
    await make(number, nameConflict, { accountId });
    await town.tell();
    expect(await told(number)).toEqual(['new_case division_officer.eng']);
  });

  it('leaves at once when the case is near its day, or in the next office hour', async () => {
    const number = await submittedBefore('LIGHT', 12);
    const reminded = (await town.submit({}, 10)).number;
    await town.sweep();
    await town.tell();
    const [news] = (await lines(number)).filter(({ mail }) => mail === 'new_case');
    const [urgent] = (await lines(reminded)).filter(({ mail }) => mail === 'reminder');
    expect(news!.later).toBe(urgent!.later);
  });

  it('of one morning is one mail; another mail of that morning stays its own', async () => {
    const before = catcher.mails().length;
    const numbers: string[] = [];
    for (let i = 0; i < 3; i += 1) numbers.push((await town.submit({ category: 'TAX' })).number);
    const late = await submittedBefore('TAX', 16);
    await town.sweep();
    await town.tell();
    await town.rows(`DELETE FROM outbox_mail WHERE mail <> 'new_case' AND mail <> 'overdue'`);
    await town.rows('UPDATE outbox_mail SET send_after = clock_timestamp()');
    await town.deliver();
    const mails = catcher
      .mails()
      .slice(before)
      .filter(({ to }) => to.includes('division_head.fin@demo.example'));
    expect(mails.map(({ subject }) => subject.replace(/:.*/, '')).sort()).toEqual([
      'สรุป 4 เรื่องที่ต้องดำเนินการ',
      'เกินกำหนดตอบ 1 วัน',
    ]);
    const digest = mails.find(({ subject }) => subject.startsWith('สรุป'))!;
    for (const number of [...numbers, late]) expect(digest.text).toContain(number);
  });
});

describe('who answers for a case', () => {
  const officers = [
    { id: 'head', role: 'division_head', divisionCode: 'ENG' },
    { id: 'one', role: 'division_officer', divisionCode: 'ENG' },
    { id: 'centre', role: 'division_head', divisionCode: 'CLERK' },
    { id: 'clerk', role: 'municipal_clerk', divisionCode: null },
  ] as const;
  const matter = (more: object) =>
    ({
      kind: 'complaint',
      restricted: false,
      divisionCode: 'ENG',
      officerId: null,
      accusedIds: [],
      keepers: [],
      ...more,
    }) as unknown as MailedMatter;
  it.each([
    [{ officerId: 'one' }, ['one']],
    [{}, ['head']],
    [{ accusedIds: ['head'] }, ['one']],
    [{ accusedIds: ['head', 'one'] }, ['centre']],
    [{ divisionCode: null }, ['centre']],
    [{ restricted: true, divisionCode: null, keepers: ['m'] }, ['m']],
    [{ restricted: true, divisionCode: null }, ['contact:outside_body']],
  ])('of %j is %j', (more, wanted) => expect(inChargeOf(matter(more), officers)).toEqual(wanted));
});
