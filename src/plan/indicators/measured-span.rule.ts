import { addDays, type CivilDay } from '../../core/calendar/civil-day.js';
import type { FiscalSpan } from '../../core/calendar/fiscal-span.js';
import { reportDueOn } from '../../core/deadlines/books.rule.js';

/** A quarter to be measured, and how far the facts of it are known. */
export interface MeasuredSpan {
  from: CivilDay;
  to: CivilDay;
  /** The last day in Bangkok of which facts are taken. */
  asOf: CivilDay;
  /** The last day that has ended: what was due by it and is not done is overdue. */
  ended: CivilDay;
}

/** A quarter as it stands on a day that has not ended yet. */
export const spanOn = ({ from, to }: FiscalSpan, today: CivilDay): MeasuredSpan => ({
  ...{ from, to, asOf: today, ended: addDays(today, -1) },
});

/** A quarter whose books have closed: their last day has ended, and with it the last case's fifteen days. */
export const closedSpan = ({ from, to }: FiscalSpan): MeasuredSpan => ({
  ...{ from, to, asOf: reportDueOn(to), ended: reportDueOn(to) },
});
