import type { CivilDay } from '../calendar/civil-day.js';
import { dueAtFor, dueOnFor } from './fifteen-days.rule.js';

/** The day by which the report of a quarter or month is due: fifteen days after its last day. */
export function reportDueOn(reportingPeriodEndsOn: CivilDay): CivilDay {
  return dueOnFor(reportingPeriodEndsOn);
}

/**
 * The instant at which the reporting period of a quarter or month is locked: the end of its report's due day in
 * Bangkok. A case received on the period's last day is due on that very day, so that every case has had its time.
 */
export function reportingPeriodLocksAt(reportingPeriodEndsOn: CivilDay): Date {
  return dueAtFor(reportDueOn(reportingPeriodEndsOn));
}
