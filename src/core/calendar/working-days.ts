import { addDays, weekdayOf, type CivilDay } from './civil-day.js';

/** The days on which the office is closed besides Saturdays and Sundays. */
export type Holidays = ReadonlySet<CivilDay>;

/** Whether the office is open on the day. */
export function isWorkingDay(day: CivilDay, holidays: Holidays): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

export function lastWorkingDayOnOrBefore(day: CivilDay, holidays: Holidays): CivilDay {
  let found = day;
  while (!isWorkingDay(found, holidays)) found = addDays(found, -1);
  return found;
}

export function firstWorkingDayOnOrAfter(day: CivilDay, holidays: Holidays): CivilDay {
  let found = day;
  while (!isWorkingDay(found, holidays)) found = addDays(found, 1);
  return found;
}
