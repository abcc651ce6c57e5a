import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Account } from '../../src/accounts/account.entity.js';
import { addDays, bangkokDayOf } from '../../src/calendar/civil-day.js';
import { ComplaintMoves, type MoveCommand } from '../../src/complaints/complaint-moves.service.js';
import { AnswerFirst, MOVES, type MoveName } from '../../src/complaints/status-moves.rule.js';
import { Municipality } from '../support/municipality.js';

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

/** What each move carries where it carries more than its reason. */
const CARRIES: Partial<Record<MoveName, () => Partial<MoveCommand>>> = {
  assign_division: () => ({
    matter: { divisionCode: 'FIN', officerId: null },
    facts: { division: 'FIN', from: 'ENG' },
  }),
  assign_officer: () => ({ matter: { officerId: other.id }, facts: { officerId: other.id } }),
  refer: () => ({ facts: { body: 'การไฟฟ้าส่วนภูมิภาค' } }),
  decline: () => ({ facts: { reasonCode: 'other' } }),
  name_conflict: () => ({ facts: { accountId: other.id } }),
  set_subject: () => ({ subject: 'ไฟถนนหน้าตลาดดับ' }),
  set_category: () => ({
    category: { code: 'PRAISE', kind: 'compliment' },
    facts: { category: 'PRAISE', from: 'LIGHT' },
  }),
};

const make = (number: string, move: MoveName): Promise<void> => {
  const more = CARRIES[move]?.() ?? {};
  const command = { number, move, actor: clerk, now: new Date(), text: 'เหตุผล', ...more };
  return town.app.get(ComplaintMoves).make(command as MoveCommand);
};

describe('the fifteen days have no loophole', () => {
  it.each(Object.keys(MOVES) as MoveName[])('%s ends no period and moves no date', async (move) => {
    for (const daysAgo of [3, 20]) {
      const { number } = await town.file({}, daysAgo);
      await town.sweep();
      const before = await periodsOf(number);
      const moved = make(number, move);
      if (move === 'close') await expect(moved).rejects.toBeInstanceOf(AnswerFirst);
      else await moved;
      expect(await periodsOf(number)).toEqual(before);
    }
  });

  it('a compliment that turns out to be a duty owes its answer from the day it was received', async () => {
    const { number } = await town.file({ category: 'PRAISE' }, 5);
    expect(await periodsOf(number)).toEqual([]);
    const command = { number, move: 'set_category' as const, actor: clerk, now: new Date() };
    const category = { code: 'LIGHT', kind: 'grievance' as const };
    await town.app.get(ComplaintMoves).make({
      ...{ ...command, text: 'เป็นเรื่องร้องทุกข์', category },
      facts: { category: 'LIGHT', from: 'PRAISE' },
    });
    const receivedOn = addDays(bangkokDayOf(new Date()), -5);
    expect(await periodsOf(number)).toMatchObject([
      { round: 1, no: 1, opened_on: receivedOn, due_on: addDays(receivedOn, 15), ended_at: null },
    ]);
  });
});
