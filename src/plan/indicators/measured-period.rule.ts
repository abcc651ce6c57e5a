import { addDays, type CivilDay } from '../../core/calendar/civil-day.js';
import type { ReportingPeriod } from '../../core/calendar/reporting-period.js';
import { reportDueOn } from '../../core/deadlines/reporting-period-lock.rule.js';

/** A quarter to be measured, and how far the facts of it are known. */
export interface MeasuredPeriod {
  from: CivilDay;
  to: CivilDay;
  /** The last day in Bangkok of which facts are taken. */
  asOf: CivilDay;
  /** The last day that has ended: what was due by it and is not done is overdue. */
  ended: CivilDay;
}

/** A quarter as it stands on a day that has not ended yet. */
export const reportingPeriodOn = (
  { from, to }: ReportingPeriod,
  today: CivilDay,
): MeasuredPeriod => ({
  from,
  to,
  asOf: today,
  ended: addDays(today, -1),
});

/** A locked quarter: its lock day has ended, and with it the last case's fifteen days. */
export const lockedReportingPeriod = ({ from, to }: ReportingPeriod): MeasuredPeriod => ({
  from,
  to,
  asOf: reportDueOn(to),
  ended: reportDueOn(to),
});
