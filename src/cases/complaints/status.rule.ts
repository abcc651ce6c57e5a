import { DomainError } from '../../platform/errors/domain-error.js';

/** The statuses of a complaint. */
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

/** A complaint that is worked on. */
export const OPEN: readonly Status[] = [
  'received',
  'assigned',
  'in_progress',
  'waiting_for_citizen',
];

/** A complaint that somebody else is to act on, or nobody; its letter is still owed, and by somebody here. */
export const PASSED_ON: readonly Status[] = ['referred', 'declined'];

/** A complaint that is not closed. */
export const NOT_CLOSED: readonly Status[] = [...OPEN, ...PASSED_ON, 'answered'];

/** The complaint's status does not allow this move. */
export class MoveNotPossible extends DomainError {
  constructor(moveName: string, status: Status) {
    super('move_not_possible', 'conflict', { move: moveName, status });
  }
}

/** Closing needs a delivered written answer first: closing never ends a period [plan L298, L430]. */
export class AnswerFirst extends DomainError {
  constructor() {
    super('answer_first', 'conflict');
  }
}

/** The status after a delivered notice: a result answers; a progress notice leaves the status as it is. */
export function statusAfterNotice(kind: 'progress' | 'result', status: Status): Status {
  return kind === 'result' ? 'answered' : status;
}

/** The status after a delivered notice came back: what was answered is being worked on again. */
export function statusAfterReturn(status: Status): Status {
  return status === 'answered' || status === 'closed' ? 'in_progress' : status;
}

/** The status after the citizen reopened; throws MoveNotPossible before it was answered. */
export function statusAfterReopening(status: Status, hasOfficer: boolean): Status {
  if (status !== 'answered' && status !== 'closed') throw new MoveNotPossible('reopen', status);
  return hasOfficer ? 'assigned' : 'received';
}

/** The status after the case was transferred to the other track, where it is not assigned yet. */
export function statusAfterTransfer(status: Status): Status {
  return status === 'assigned' ? 'received' : status;
}

/** The status after the citizen answered a question. */
export function statusAfterCitizenAnswer(status: Status): Status {
  return status === 'waiting_for_citizen' ? 'in_progress' : status;
}
