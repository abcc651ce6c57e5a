import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CitizenAnswersService } from '../../../src/cases/complaints/citizen-answers.service.js';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { askCitizen } from '../../../src/cases/commands/moves/ask-citizen.move.js';
import { assignDivision } from '../../../src/cases/commands/moves/assign-division.move.js';
import { assignOfficer } from '../../../src/cases/commands/moves/assign-officer.move.js';
import { note } from '../../../src/cases/commands/moves/note.move.js';
import { bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { NoticeActService } from '../../../src/correspondence/notices/acts/notice-act.service.js';
import { sendBack } from '../../../src/correspondence/notices/acts/send-back.act.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { TriageQueueQuery } from '../../../src/escalation/triage/triage-queue.query.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

const marksOf = async (number: string, username = 'municipal_clerk'): Promise<string[]> => {
  const officer = await town.officer(username);
  const today = bangkokDayOf(new Date());
  const { page } = await town.app.get(TriageQueueQuery).read(officer, { due: 'open' }, today);
  const { news, sentBack } = page.rows.find((row) => row.number === number)!;
  return [...(news ? [news] : []), ...(sentBack ? ['sent_back'] : [])];
};
const make = async (number: string, move: object, input: object, by = 'municipal_clerk') =>
  town.app
    .get(ComplaintMovesService)
    .make(
      move as typeof note,
      { number, actor: await town.officer(by) },
      input as never,
      new Date(),
    );

describe('a row of the queue', () => {
  it('shows what is new until somebody acts on it', async () => {
    const { number } = await town.submit();
    expect(await marksOf(number)).toEqual(['routed']);
    await make(number, note, { text: 'โทรถามแล้ว' });
    expect(await marksOf(number)).toEqual([]);
    await make(number, assignDivision, { division: 'FIN', text: 'เป็นของกองคลัง' });
    expect(await marksOf(number, 'division_head.fin')).toEqual(['division_assigned']);
    await make(number, askCitizen, { text: 'เสาต้นที่เท่าไร' }, 'division_head.fin');
    const [{ id }] = (await town.rows<{ id: string }>(
      'SELECT id FROM complaint WHERE number = $1',
      [number],
    )) as [{ id: string }];
    await town.app.get(CitizenAnswersService).answer(id, 'เสาต้นที่สอง', new Date());
    expect(await marksOf(number)).toEqual(['citizen_answered']);
    await town.rows(
      `UPDATE period SET opened_on = opened_on - 20, due_on = due_on - 20, due_at = due_at - interval '20 days',
      next_step_at = now() WHERE matter_id = $1`,
      [id],
    );
    await town.sweep();
    expect(await marksOf(number)).toEqual(['citizen_answered']);
  });

  it('shows a letter that was sent back until it is proposed again', async () => {
    const { number } = await town.submit();
    const [actor, head] = [
      await town.officer('division_officer.eng'),
      await town.officer('division_head.eng'),
    ];
    const letter = { kind: 'result', outcome: 'done', body: 'ซ่อมแล้ว' } as const;
    const propose = () =>
      town.app
        .get(NoticesService)
        .propose({ number, actor, signatoryId: head.id, ...letter }, new Date());
    const { id: noticeId } = await propose();
    expect(await marksOf(number)).toEqual([]);
    const order = { number, actor: head, noticeId };
    await town.app.get(NoticeActService).make(sendBack, order, { why: 'เติมวันที่' }, new Date());
    expect(await marksOf(number)).toEqual(['sent_back']);
    await propose();
    expect(await marksOf(number)).toEqual([]);
  });
});

describe('a misconduct case', () => {
  it('is taken by one of its officers, handed to another, and given to nobody else', async () => {
    const { number } = await town.submit({ category: 'MISC' });
    await town.rows(`INSERT INTO account (id, username, role, display_name, position, email, password_hash)
      SELECT gen_random_uuid(), 'deputy.misconduct', role, 'นางรองคุ้มครอง', position, 'deputy2@demo.example', password_hash
        FROM account WHERE username = 'misconduct_officer'`);
    const by = 'misconduct_officer';
    for (const username of [by, 'deputy.misconduct']) {
      const { id: officerId } = await town.officer(username);
      await make(number, assignOfficer, { officerId }, by);
      const [row] = await town.rows('SELECT officer_id FROM matter WHERE reference = $1', [number]);
      expect(row).toEqual({ officer_id: officerId });
    }
    const { id: officerId } = await town.officer('municipal_clerk');
    await expect(make(number, assignOfficer, { officerId }, by)).rejects.toThrow('input_refused');
  });
});
