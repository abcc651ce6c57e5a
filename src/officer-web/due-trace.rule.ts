import { addDays, daysBetween, type CivilDay } from '../calendar/civil-day.js';
import { isWorkingDay, lastWorkingDayOnOrBefore, type Holidays } from '../calendar/working-days.js';

/** One day of the count; the day of opening is day 0 and is not counted. */
export interface TracedDay {
  day: CivilDay;
  count: number;
  closed: boolean;
  /** The holiday's name, where the day has one. */
  name: string | undefined;
}

/** How a due day came about, day by day. */
export interface DueTrace {
  days: TracedDay[];
  /** The last working day on or before the due day: what the office warns itself by. */
  lastWorkingDay: CivilDay;
}

/** Counts from the opening to the due day; holidays are counted and never move it (Act BE 2539 s.64). */
export function dueTrace(
  period: { openedOn: CivilDay; dueOn: CivilDay },
  holidays: Holidays,
  names: ReadonlyMap<CivilDay, string>,
): DueTrace {
  const length = daysBetween(period.openedOn, period.dueOn);
  const days = Array.from({ length: length + 1 }, (_, count) => {
    const day = addDays(period.openedOn, count);
    return { day, count, closed: !isWorkingDay(day, holidays), name: names.get(day) };
  });
  return { days, lastWorkingDay: lastWorkingDayOnOrBefore(period.dueOn, holidays) };
}
