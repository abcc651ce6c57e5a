import { addDays, bangkokDayOf, startOfDay } from '../calendar/civil-day.js';
import { firstWorkingDayOnOrAfter, isWorkingDay, type Holidays } from '../calendar/working-days.js';

const OFFICE_ENDS_MINUTES = 16 * 60 + 30;

/**
 * When a mail to staff leaves: at once during office hours, otherwise at `mailAt` (HH:MM in Bangkok) of
 * the same or the next working day, never at night or on a holiday. `now` as `mailAt` means at once.
 */
export function staffSendTime(now: Date, mailAt: string, holidays: Holidays): Date {
  const morning = nextMorning(now, mailAt, holidays);
  const today = bangkokDayOf(now);
  if (bangkokDayOf(morning) === today || !isWorkingDay(today, holidays)) return morning;
  const closes = new Date(startOfDay(today).getTime() + OFFICE_ENDS_MINUTES * 60_000);
  return now < closes ? now : morning;
}

/** The next `mailAt` (HH:MM in Bangkok) of a working day, today's if it has not passed; `now` means at once. */
export function nextMorning(now: Date, mailAt: string, holidays: Holidays): Date {
  if (mailAt === 'now') return now;
  const [hours = 8, minutes = 30] = mailAt.split(':').map(Number);
  const opens = (day: string): Date =>
    new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * 60_000);
  const today = bangkokDayOf(now);
  if (isWorkingDay(today, holidays) && now <= opens(today)) return opens(today);
  return opens(firstWorkingDayOnOrAfter(addDays(today, 1), holidays));
}
