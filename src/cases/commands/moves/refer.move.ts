import type { Move } from './move.js';
import { OPEN } from '../../complaints/status.rule.js';

/** To which body, and why. */
interface ReferralInput {
  body: string;
  text: string;
}

/** Refers the complaint to another body; a written answer is still owed. */
export const refer: Move<ReferralInput, 'referred'> = {
  from: OPEN,
  to: 'referred',
  verb: 'refer',
  event: 'referred',
  decide: ({ body }) => ({ facts: { body } }),
};
