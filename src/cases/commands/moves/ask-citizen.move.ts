import type { Move } from './move.js';

/** What the citizen is asked. */
interface QuestionInput {
  text: string;
}

/** Asks the citizen a question; the period keeps running. */
export const askCitizen: Move<QuestionInput, 'citizen_asked'> = {
  from: ['received', 'assigned', 'in_progress'],
  to: 'waiting_for_citizen',
  verb: 'ask_citizen',
  event: 'citizen_asked',
  text: 'question',
  decide: () => ({ facts: {} }),
};
