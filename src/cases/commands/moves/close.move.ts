import type { Move } from './move.js';
import { NOT_CLOSED } from '../../complaints/status.rule.js';

/** A remark, if there is one. */
interface ClosureInput {
  text?: string;
}

/** Closes the complaint once a written answer was delivered; closing never ends a period [plan L298, L430]. */
export const close: Move<ClosureInput, 'closed'> = {
  from: NOT_CLOSED,
  to: 'closed',
  verb: 'close',
  event: 'closed',
  afterAnswer: true,
  decide: () => ({ facts: {} }),
};
