import type { CivilDay } from '../../core/calendar/civil-day.js';
import {
  currentReportingPeriod,
  fiscalYearFrom,
  isReportingPeriodPart,
  reportingPeriodOf,
  type RegisterPeriod,
} from './register-period.rule.js';

/** Whose cases: the evaluation asks for those of the Damrongdhama centre apart. */
export const REGISTER_CASES = ['all', 'own', 'damrongdhama'] as const;

/** One of the choices of cases. */
export type RegisterCases = (typeof REGISTER_CASES)[number];

/** The two registers. */
export type RegisterKind = 'incoming' | 'outgoing';

/** Which part of a register is shown: reporting period and cases. */
export interface RegisterFilter {
  readonly reportingPeriod: RegisterPeriod;
  readonly cases: RegisterCases;
}

const isCases = (text: string): text is RegisterCases =>
  (REGISTER_CASES as readonly string[]).includes(text);

/** Reads the filter from an address; a missing or wrong part becomes the whole current year of all cases. */
export function readRegisterFilter(
  typed: Readonly<Record<string, string>>,
  today: CivilDay,
): RegisterFilter {
  const { year, part = '', cases = '' } = typed;
  const current = currentReportingPeriod(today);
  return {
    reportingPeriod: reportingPeriodOf(
      fiscalYearFrom(year ?? '') ?? current.year,
      isReportingPeriodPart(part) ? part : 'year',
    ),
    cases: isCases(cases) ? cases : 'all',
  };
}

/** Whether every part of the filter was given, and is valid. */
export function isCompleteRegisterFilter(typed: Readonly<Record<string, string>>): boolean {
  const { year = '', part = '', cases = '' } = typed;
  return fiscalYearFrom(year) !== null && isReportingPeriodPart(part) && isCases(cases);
}

/** The fields of an address or form that give the same filter again. */
export const fieldsOf = ({ reportingPeriod, cases }: RegisterFilter): Record<string, string> => ({
  year: String(reportingPeriod.year),
  part: reportingPeriod.part,
  cases,
});
