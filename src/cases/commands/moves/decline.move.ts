import type { Move } from './move.js';
import { OPEN } from '../../complaints/status.rule.js';

/** For which reason, in a code and in words. */
interface DeclineInput {
  reasonCode: string;
  text: string;
}

/** Declines the complaint for one of the office’s reasons; a written answer is still owed. */
export const decline: Move<DeclineInput, 'declined'> = {
  from: OPEN,
  to: 'declined',
  verb: 'decline',
  event: 'declined',
  decide: ({ reasonCode }) => ({ facts: { reasonCode } }),
};
