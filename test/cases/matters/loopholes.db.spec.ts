import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Account } from '../../../src/core/accounts/account.entity.js';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import type { Move } from '../../../src/cases/commands/moves/move.js';
import { MOVES, type MoveName } from '../../../src/cases/commands/moves/moves.js';
import { setCategory } from '../../../src/cases/commands/moves/set-category.move.js';
import { AnswerFirst } from '../../../src/cases/complaints/status.rule.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
let clerk: Account;
let other: Account;
beforeAll(async () => {
  town = await Municipality.open();
  clerk = await town.officer('municipal_clerk');
  other = await town.officer('division_officer.eng');
}, 60_000);
afterAll(() => town.close());

/** Everything that a period remembers but when the sweep looks next. */
const periodsOf = (number: string): Promise<object[]> =>
  town.rows(
    `SELECT p.id, p.round, p.no, p.opened_by, p.opened_on, p.due_on, p.due_at, p.ended_at
       FROM period p JOIN matter m ON m.id = p.matter_id WHERE m.reference = $1 ORDER BY p.no`,
    [number],
  );

/** What each move is made with. */
const inputs = (): Record<MoveName, object> => ({
  start_work: {},
  note: {},
  ask_citizen: {},
  close: {},
  assign_division: { division: 'FIN' },
  assign_officer: { officerId: other.id },
  refer: { body: 'การไฟฟ้าส่วนภูมิภาค' },
  decline: { reasonCode: 'other' },
  set_subject: { subject: 'ไฟถนนหน้าตลาดดับ' },
  set_category: { category: 'PRAISE' },
  correct_identity: { phone: '0812345678' },
  correct_receipt_day: { receivedOn: '2022-04-01' },
  correct_origin: { village: 3, channel: 'web' },
  name_conflict: { accountId: other.id },
});

const make = (number: string, name: MoveName): Promise<void> => {
  const move: Move<object> = MOVES[name];
  const input = { text: 'เหตุผล', ...inputs()[name] };
  return town.app
    .get(ComplaintMovesService)
    .make(move, { number, actor: clerk }, input, new Date());
};

describe('the fifteen days have no loophole', () => {
  it.each(Object.keys(MOVES) as MoveName[])('%s ends no period and moves no date', async (move) => {
    for (const daysAgo of [3, 20]) {
      const { number } = await town.submit({}, daysAgo);
      await town.sweep();
      const before = await periodsOf(number);
      const moved = make(number, move);
      if (move === 'close') await expect(moved).rejects.toBeInstanceOf(AnswerFirst);
      // A web form was received on the day it was sent.
      else if (move === 'correct_receipt_day') await expect(moved).rejects.toThrow('input_refused');
      else await moved;
      expect(await periodsOf(number)).toEqual(before);
    }
  });

  it('a compliment that turns out to be a duty owes its answer from the day it was received', async () => {
    const { number } = await town.submit({ category: 'PRAISE' }, 5);
    expect(await periodsOf(number)).toEqual([]);
    const input = { category: 'LIGHT', text: 'เป็นเรื่องร้องทุกข์' };
    await town.app
      .get(ComplaintMovesService)
      .make(setCategory, { number, actor: clerk }, input, new Date());
    const receivedOn = addDays(bangkokDayOf(new Date()), -5);
    expect(await periodsOf(number)).toMatchObject([
      { round: 1, no: 1, opened_on: receivedOn, due_on: addDays(receivedOn, 15), ended_at: null },
    ]);
  });
});
