/** A civil day in Asia/Bangkok, ISO `YYYY-MM-DD`; such days compare as text. */
export type CivilDay = string;

const DAY_MS = 86_400_000;
const BANGKOK_MS = 7 * 3_600_000;

/** From this year on a year is one of the Buddhist era. */
export const FIRST_BUDDHIST_YEAR = 2400;

/** So many years a Buddhist year is ahead of the Christian one. */
export const ERA_OFFSET = 543;

const EARLIEST = '1900-01-01';

/** Whether the text is a day that exists, of a Christian year. */
export function isCivilDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < EARLIEST) return false;
  if (Number(text.slice(0, 4)) >= FIRST_BUDDHIST_YEAR) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** The day so many days later (earlier when negative). */
export function addDays(day: CivilDay, days: number): CivilDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** Day of the week, 0 = Sunday. */
export function weekdayOf(day: CivilDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The civil day in Bangkok (UTC+7, no summer time) at an instant. */
export function bangkokDayOf(instant: Date): CivilDay {
  return new Date(instant.getTime() + BANGKOK_MS).toISOString().slice(0, 10);
}

/** The instant at which the day begins in Bangkok. */
export function startOfDay(day: CivilDay): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - BANGKOK_MS);
}

/** The instant at which the day has ended in Bangkok: the start of the next one. */
export function endOfDay(day: CivilDay): Date {
  return startOfDay(addDays(day, 1));
}
