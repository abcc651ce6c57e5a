import { daysBetween, type CivilDay } from '../calendar/civil-day.js';

/** How a due date stands. */
export type DueState = 'on_time' | 'near' | 'overdue' | 'answered';

/** A due date is near when at most this many days are left. */
export const NEAR_DAYS = 3;

/**
 * The state on a day, with its days: days left while on time or near (0 = due today), days late while
 * overdue or answered late, 0 when answered in time.
 */
export function dueStateOf(
  period: { dueOn: CivilDay; endedOn: CivilDay | null },
  today: CivilDay,
): { state: DueState; days: number } {
  const { dueOn, endedOn } = period;
  if (endedOn) return { state: 'answered', days: Math.max(0, daysBetween(dueOn, endedOn)) };
  const left = daysBetween(today, dueOn);
  if (left < 0) return { state: 'overdue', days: -left };
  return { state: left <= NEAR_DAYS ? 'near' : 'on_time', days: left };
}
