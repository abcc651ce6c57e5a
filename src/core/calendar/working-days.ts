import { addDays, weekdayOf, type CivilDay } from './civil-day.js';

/** The days on which the office is closed besides Saturdays and Sundays. */
export type Holidays = ReadonlySet<CivilDay>;

/** Whether the office is open on the day. */
export function isWorkingDay(day: CivilDay, holidays: Holidays): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The last working day on or before the day. */
export function lastWorkingDayOnOrBefore(day: CivilDay, holidays: Holidays): CivilDay {
  let found = day;
  while (!isWorkingDay(found, holidays)) found = addDays(found, -1);
  return found;
}

/** The first working day on or after the day. */
export function firstWorkingDayOnOrAfter(day: CivilDay, holidays: Holidays): CivilDay {
  let found = day;
  while (!isWorkingDay(found, holidays)) found = addDays(found, 1);
  return found;
}
