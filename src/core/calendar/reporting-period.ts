import { ERA_OFFSET, addDays, type CivilDay } from './civil-day.js';

/** A part of a fiscal year, such as its second quarter; both days are included. */
export interface ReportingPeriod {
  /** 1 to 4 for quarters, 1 to 12 for months, October first. */
  no: number;
  from: CivilDay;
  to: CivilDay;
}

/** The first and last day of so many months of a fiscal year (BE); `begin` counts months after October. */
export function fiscalMonths(
  fiscalYear: number,
  begin: number,
  months: number,
): { from: CivilDay; to: CivilDay } {
  const from = monthStart(fiscalYear, begin);
  return { from, to: addDays(monthStart(fiscalYear, begin + months), -1) };
}

/** The four quarters of a fiscal year (BE): those of 2565 begin on 1 October 2021. */
export const quartersOf = (fiscalYear: number): ReportingPeriod[] =>
  reportingPeriodsOf(fiscalYear, 3);

/** The twelve months of a fiscal year (BE), October first. */
export const monthsOf = (fiscalYear: number): ReportingPeriod[] =>
  reportingPeriodsOf(fiscalYear, 1);

function reportingPeriodsOf(fiscalYear: number, months: number): ReportingPeriod[] {
  return Array.from({ length: 12 / months }, (_, index) => ({
    no: index + 1,
    ...fiscalMonths(fiscalYear, index * months, months),
  }));
}

/** The first day of a month counted from October of the year before the fiscal year. */
function monthStart(fiscalYear: number, month: number): CivilDay {
  const months = 9 + month;
  const year = fiscalYear - ERA_OFFSET - 1 + Math.floor(months / 12);
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}
