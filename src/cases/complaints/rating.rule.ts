import { addDays, type CivilDay } from '../../core/calendar/civil-day.js';
import type { PeriodEnding } from '../matters/period.entity.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Status } from './status.rule.js';

/** For how many civil days after the result was delivered a score can be given or changed. */
export const RATING_DAYS = 30;

/** The scores, best first. */
export const SCORES = [5, 4, 3, 2, 1] as const;

/** How satisfied somebody is, 5 being the best. */
export type Score = (typeof SCORES)[number];

/** No result was delivered yet, or its thirty days are over. */
export class RatingClosed extends DomainError {
  constructor() {
    super('rating_closed', 'conflict');
  }
}

/** What the rule needs to know of a complaint's newest period. */
interface RatedPeriod {
  round: number;
  endedBy: PeriodEnding | null;
  endedOn: CivilDay | null;
}

/** The round whose result can be rated, through the day `until`. */
interface RateableRound {
  round: number;
  until: CivilDay;
}

/**
 * The round that a delivered result has answered; null before, while it is worked on again, and for a
 * compliment, which has no period. The days run from the newest result: a letter may come back.
 */
export function answeredRound(
  status: Status,
  newest: RatedPeriod | null | undefined,
): RateableRound | null {
  if (status !== 'answered' && status !== 'closed') return null;
  if (!newest || newest.endedBy !== 'result' || newest.endedOn === null) return null;
  return { round: newest.round, until: addDays(newest.endedOn, RATING_DAYS) };
}
