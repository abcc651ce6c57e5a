import type { EventType } from '../../matters/event-catalogue.js';
import { AnswerFirst, MoveNotPossible, type Status } from '../../complaints/status.rule.js';
import { askCitizen } from './ask-citizen.move.js';
import { assignDivision } from './assign-division.move.js';
import { assignOfficer } from './assign-officer.move.js';
import { close } from './close.move.js';
import { correctIdentity } from './correct-identity.move.js';
import { correctOrigin } from './correct-origin.move.js';
import { correctReceiptDay } from './correct-receipt-day.move.js';
import { decline } from './decline.move.js';
import type { Move } from './move.js';
import { nameConflict } from './name-conflict.move.js';
import { note } from './note.move.js';
import { refer } from './refer.move.js';
import { setCategory } from './set-category.move.js';
import { setSubject } from './set-subject.move.js';
import { startWork } from './start-work.move.js';

/** Every move that an officer can make; none of them ends a period, and only the receipt day's correction moves a date. */
export const MOVES = {
  assign_division: assignDivision,
  assign_officer: assignOfficer,
  start_work: startWork,
  note,
  ask_citizen: askCitizen,
  refer,
  decline,
  close,
  set_category: setCategory,
  correct_origin: correctOrigin,
  correct_receipt_day: correctReceiptDay,
  correct_identity: correctIdentity,
  set_subject: setSubject,
  name_conflict: nameConflict,
};

export type MoveName = keyof typeof MOVES;

/** The parts of a move that its status rules need. */
type MoveRule = Pick<Move<never, EventType>, 'verb' | 'from' | 'to' | 'leaves' | 'afterAnswer'>;

/** The status after a move; throws MoveNotPossible, or AnswerFirst when a written answer is still owed. */
export function statusAfter(move: MoveRule, status: Status, answerOwed: boolean): Status {
  if (!move.from.includes(status)) throw new MoveNotPossible(move.verb, status);
  if (move.afterAnswer && answerOwed) throw new AnswerFirst();
  return move.leaves?.includes(status) ? status : (move.to ?? status);
}

/** The moves that a status allows, in the table's order: what the page offers. */
export function movesFrom(status: Status, answerOwed: boolean): MoveName[] {
  return (Object.keys(MOVES) as MoveName[]).filter((name) => {
    const { from, afterAnswer }: MoveRule = MOVES[name];
    return from.includes(status) && !(afterAnswer && answerOwed);
  });
}
