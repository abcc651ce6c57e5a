import type { Verb } from '../accounts/policy.js';
import type { EventType } from '../matters/event-catalogue.js';
import { DomainError } from '../platform/errors/domain-error.js';

/** Where a complaint stands. */
export const STATUSES = [
  'received',
  'assigned',
  'in_progress',
  'waiting_for_citizen',
  'referred',
  'declined',
  'answered',
  'closed',
  'merged',
] as const;

/** One of the statuses. */
export type Status = (typeof STATUSES)[number];

/** One row of the table of moves. `to: null` leaves the status as it is. */
export interface Move<E extends EventType = EventType> {
  from: readonly Status[];
  to: Status | null;
  event: E;
  verb: Verb;
  reason: boolean;
}

const OPEN: readonly Status[] = ['received', 'assigned', 'in_progress', 'waiting_for_citizen'];
const NOT_CLOSED: readonly Status[] = [...OPEN, 'referred', 'declined', 'answered'];

/** Every move an officer can make. None of them ends a period or moves a date. */
export const MOVES = {
  assign_division: move(OPEN, 'received', 'division_assigned', 'assign_division', true),
  assign_officer: move(OPEN, 'assigned', 'officer_assigned', 'assign_officer'),
  start_work: move(
    ['received', 'assigned', 'waiting_for_citizen', 'referred', 'declined'],
    'in_progress',
    'work_started',
    'start_work',
  ),
  note: move(STATUSES, null, 'noted', 'note'),
  ask_citizen: move(
    ['received', 'assigned', 'in_progress'],
    'waiting_for_citizen',
    'citizen_asked',
    'ask_citizen',
  ),
  refer: move(OPEN, 'referred', 'referred', 'refer', true),
  decline: move(OPEN, 'declined', 'declined', 'decline', true),
  close: move(NOT_CLOSED, 'closed', 'closed', 'close'),
  set_category: move(NOT_CLOSED, null, 'category_set', 'set_category', true),
  set_subject: move(NOT_CLOSED, null, 'subject_set', 'set_subject'),
  name_conflict: move(NOT_CLOSED, null, 'conflict_named', 'name_conflict'),
} as const satisfies Record<string, Move>;

/** The name of a move. */
export type MoveName = keyof typeof MOVES;

/** The event of a move. */
export type EventOfMove<M extends MoveName> = (typeof MOVES)[M]['event'];

function move<const E extends EventType>(
  from: readonly Status[],
  to: Status | null,
  event: E,
  verb: Verb,
  reason = false,
): Move<E> {
  return { from, to, event, verb, reason };
}

/** The complaint's status does not allow this move. */
export class MoveNotPossible extends DomainError {
  constructor(moveName: string, status: Status) {
    super('move_not_possible', 'conflict', { move: moveName, status });
  }
}

/** Closing needs a served written answer first: closing never ends a period [plan L298, L430]. */
export class AnswerFirst extends DomainError {
  constructor() {
    super('answer_first', 'conflict');
  }
}

/** The status after a move; throws MoveNotPossible, or AnswerFirst when a written answer is still owed. */
export function statusAfter(name: MoveName, status: Status, answerOwed: boolean): Status {
  const row: Move = MOVES[name];
  if (!row.from.includes(status)) throw new MoveNotPossible(name, status);
  if (name === 'close' && answerOwed) throw new AnswerFirst();
  return row.to ?? status;
}

/** The moves that a status allows, in the table's order: what the page offers. */
export function movesFrom(status: Status, answerOwed: boolean): MoveName[] {
  return (Object.keys(MOVES) as MoveName[]).filter(
    (name) =>
      (MOVES[name].from as readonly Status[]).includes(status) && !(name === 'close' && answerOwed),
  );
}

/** The status after a served notice: a result answers; a progress notice leaves the status as it is. */
export function statusAfterNotice(kind: 'progress' | 'result', status: Status): Status {
  return kind === 'result' ? 'answered' : status;
}

/** The status after a served notice came back: what was answered is being worked on again. */
export function statusAfterReturn(status: Status): Status {
  return status === 'answered' || status === 'closed' ? 'in_progress' : status;
}

/** The status after the citizen reopened; throws MoveNotPossible before it was answered. */
export function statusAfterReopening(status: Status, hasOfficer: boolean): Status {
  if (status !== 'answered' && status !== 'closed') throw new MoveNotPossible('reopen', status);
  return hasOfficer ? 'assigned' : 'received';
}

/** The status after the case came to another track, where nobody has it yet. */
export function statusAfterTransfer(status: Status): Status {
  return status === 'assigned' ? 'received' : status;
}

/** The status after the citizen answered a question. */
export function statusAfterCitizenAnswer(status: Status): Status {
  return status === 'waiting_for_citizen' ? 'in_progress' : status;
}
