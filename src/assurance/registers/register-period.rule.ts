import { fiscalYearOf } from '../../core/calendar/buddhist-era.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { fiscalMonths } from '../../core/calendar/reporting-period.js';

/** The parts of a fiscal year that a register is kept for. */
export const REPORTING_PERIOD_PARTS = ['year', 'h1', 'h2', 'q1', 'q2', 'q3', 'q4'] as const;

export type ReportingPeriodPart = (typeof REPORTING_PERIOD_PARTS)[number];

/** A part of a Thai fiscal year, and its first and last day. */
export interface RegisterPeriod {
  readonly year: number;
  readonly part: ReportingPeriodPart;
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** The first fiscal year that can be asked for, BE; Sipha's plan begins in 2565. */
export const FIRST_YEAR = 2560;

const LAST_YEAR = 2642;

/** In which month after the first of October each part begins, and how many months it has. */
const MONTHS: Readonly<Record<ReportingPeriodPart, readonly [begin: number, length: number]>> = {
  year: [0, 12],
  h1: [0, 6],
  h2: [6, 6],
  q1: [0, 3],
  q2: [3, 3],
  q3: [6, 3],
  q4: [9, 3],
};

/** The days of a part of a fiscal year (BE): 2565 is 1 October 2021 to 30 September 2022. */
export function reportingPeriodOf(year: number, part: ReportingPeriodPart): RegisterPeriod {
  return { year, part, ...fiscalMonths(year, ...MONTHS[part]) };
}

/** The whole fiscal year of a day. */
export function currentReportingPeriod(today: CivilDay): RegisterPeriod {
  return reportingPeriodOf(fiscalYearOf(today), 'year');
}

/** Whether the text is one of the parts. */
export const isReportingPeriodPart = (text: string): text is ReportingPeriodPart =>
  (REPORTING_PERIOD_PARTS as readonly string[]).includes(text);

/** The fiscal year that a text names, or null. */
export function fiscalYearFrom(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
