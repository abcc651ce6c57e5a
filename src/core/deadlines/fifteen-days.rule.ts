import { addDays, endOfDay, type CivilDay } from '../calendar/civil-day.js';

/** The version of the rule below, stored with each period so that its date can be replayed. */
export const RULE_VERSION = '15-calendar-days/1';

/** Days within which a written notice is owed [plan L430]. */
export const PERIOD_DAYS = 15;

/**
 * The due day of a period that starts on a civil day. Administrative Procedure Act BE 2539 s.64: the
 * first day is not counted, and where the duty is the authority's the last day counts even if it is a
 * holiday; so it never moves.
 */
export function dueOnFor(start: CivilDay): CivilDay {
  return addDays(start, PERIOD_DAYS);
}

/** The instant at which the due day has ended in Bangkok. */
export function dueAtFor(dueOn: CivilDay): Date {
  return endOfDay(dueOn);
}

/** Every version of the rule that a stored period may name. */
const RULES: ReadonlyMap<string, (start: CivilDay) => CivilDay> = new Map([
  [RULE_VERSION, dueOnFor],
]);

/** The due day by the rule of that version, or null for a version that was never in force. */
export function replayedDueOn(start: CivilDay, ruleVersion: string): CivilDay | null {
  return RULES.get(ruleVersion)?.(start) ?? null;
}
