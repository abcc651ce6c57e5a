import type { Move } from './move.js';
import { STATUSES } from '../../complaints/status.rule.js';

/** What an officer notes. */
interface NoteInput {
  text: string;
}

/** Adds an internal note. */
export const note: Move<NoteInput, 'noted'> = {
  from: STATUSES,
  to: null,
  verb: 'note',
  event: 'noted',
  text: 'note',
  decidesNothing: true,
  decide: () => ({ facts: {} }),
};
