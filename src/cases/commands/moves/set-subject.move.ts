import type { Move } from './move.js';
import { NOT_CLOSED } from '../../complaints/status.rule.js';

/** The title. */
interface SubjectInput {
  subject: string;
}

/** Sets the complaint's title. */
export const setSubject: Move<SubjectInput, 'subject_set'> = {
  from: NOT_CLOSED,
  to: null,
  verb: 'set_subject',
  event: 'subject_set',
  decide: ({ subject }) => ({ facts: {}, complaint: { subject } }),
};
