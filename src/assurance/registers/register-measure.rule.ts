import type { CivilDay } from '../../core/calendar/civil-day.js';

/** How a duty to notify stands against the first due day. */
export type Measure = 'in_time' | 'late' | 'owed' | 'overdue' | 'no_duty';

/** The measure on a day; what a delivered letter decided stays decided. */
export function measureOf(
  inTime: boolean | null,
  firstDueOn: CivilDay | null,
  today: CivilDay,
): Measure {
  if (inTime !== null) return inTime ? 'in_time' : 'late';
  if (firstDueOn === null) return 'no_duty';
  return firstDueOn < today ? 'overdue' : 'owed';
}

/** Tenths of a percent, rounded down so that only everything is 100; null where nothing is counted. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 1000) / whole) / 10;
}
