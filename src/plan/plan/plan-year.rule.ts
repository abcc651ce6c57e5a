import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Plan } from './plan.entity.js';

/**
 * The fiscal year (Buddhist era) of the plan that a civil day falls under, of plans newest first: the one it
 * lies in, else the newest that began before it, else the oldest. Null where there is none.
 */
export const yearAmong = (
  plans: readonly Pick<Plan, 'fiscalYear' | 'startsOn'>[],
  day: CivilDay,
): number | null =>
  (plans.find(({ startsOn }) => startsOn <= day) ?? plans.at(-1))?.fiscalYear ?? null;
