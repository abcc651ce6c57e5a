import { addDays, type CivilDay } from '../../../core/calendar/civil-day.js';
import type { FieldError } from '../../../platform/http/form-reader.js';

const PAST_DAYS = 366;
const AHEAD_DAYS = 3 * 366;

/** What is wrong with the days of a decision, seen from `today` (Bangkok); empty when they fit. */
export function holidayDayErrors(
  { day, decidedOn }: { day: CivilDay; decidedOn: CivilDay },
  today: CivilDay,
): FieldError[] {
  const near = day >= addDays(today, -PAST_DAYS) && day <= addDays(today, AHEAD_DAYS);
  return [
    ...(near ? [] : [{ field: 'day', message: 'day_far' }]),
    ...(decidedOn > today ? [{ field: 'decidedOn', message: 'decided_future' }] : []),
  ];
}
