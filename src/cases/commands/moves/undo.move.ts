import { OPEN, PASSED_ON, type Status } from '../../complaints/status.rule.js';
import type { Verb } from '../../../core/accounts/policy.js';
import type { EventPayloads } from '../../matters/event-catalogue.js';
import type { Move } from './move.js';

/** The case as it was before the step; the caller's version says that nothing else has happened since. */
export interface BeforeStep {
  officerId: string | null;
  status: Status;
}

const undoOf = (
  undone: EventPayloads['step_undone']['undone'],
  verb: Verb,
): Move<BeforeStep, 'step_undone'> => ({
  from: [...OPEN, ...PASSED_ON],
  to: null,
  verb,
  event: 'step_undone',
  decide: ({ officerId, status }) => ({
    facts: { undone, officerId },
    matter: { officerId },
    complaint: { status },
  }),
});

/** Takes an assignment back: whoever was responsible is so again. */
export const undoAssignment = undoOf('officer_assigned', 'assign_officer');

/** Takes the start of the work back. */
export const undoStart = undoOf('work_started', 'start_work');
