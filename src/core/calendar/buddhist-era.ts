import { ERA_OFFSET, type CivilDay } from './civil-day.js';

/** The Buddhist calendar year of a day. */
export function beYearOf(day: CivilDay): number {
  return Number(day.slice(0, 4)) + ERA_OFFSET;
}

/** The Thai fiscal year (BE) of a day: 1 October to 30 September, named after the year it ends in. */
export function fiscalYearOf(day: CivilDay): number {
  return beYearOf(day) + (Number(day.slice(5, 7)) >= 10 ? 1 : 0);
}

/** The quarter (1 to 4) of the fiscal year: October to December is the first. */
export function fiscalQuarterOf(day: CivilDay): number {
  return ((Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1) % 4) + 1;
}
