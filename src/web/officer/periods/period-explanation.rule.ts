import { explanationWords } from '../../../core/deadlines/explanation.messages.js';
import type { ExplainedStep } from './explained-steps.rule.js';
import type { People } from '../desk/people.query.js';
import type { PeriodExplanation } from './period-explanation.query.js';

/** The explanation as data: days are civil days in Asia/Bangkok, instants are UTC. */
export function explanationDocument(
  number: string,
  { period, state, explanation, steps }: PeriodExplanation,
  people: People,
): object {
  const { round, no, openedBy, endedBy, endedOn } = period;
  return {
    number,
    round,
    no,
    openedBy,
    endedBy,
    endedOn,
    state,
    timeZone: 'Asia/Bangkok',
    ...explanation,
    legalBasis: explanationWords.law,
    steps: steps.map((step) => stepDocument(step, people)),
  };
}

function stepDocument({ told, skipped, ...step }: ExplainedStep, people: People): object {
  return {
    ...step,
    told: told.map(({ role, recipient }) => ({ role, name: people.name(recipient) ?? null })),
    skipped: skipped.map(({ role, accountId, why }) => ({
      role,
      why,
      name: people.name(accountId) ?? null,
    })),
  };
}
