import type { CivilDay } from '../../core/calendar/civil-day.js';
import {
  currentSpan,
  fiscalYearFrom,
  isSpanPart,
  spanOf,
  type RegisterSpan,
} from './register-span.rule.js';

/** Whose cases: the evaluation asks for those of the Damrongdhama centre apart. */
export const REGISTER_CASES = ['all', 'own', 'damrongdhama'] as const;

/** One of the choices of cases. */
export type RegisterCases = (typeof REGISTER_CASES)[number];

/** The two registers. */
export type RegisterKind = 'incoming' | 'outgoing';

/** What somebody wants to see of a register. */
export interface RegisterAsk {
  readonly span: RegisterSpan;
  readonly cases: RegisterCases;
}

const isCases = (text: string): text is RegisterCases =>
  (REGISTER_CASES as readonly string[]).includes(text);

/** Reads what is asked for from an address; what is missing or wrong is the whole current year of all cases. */
export function readAsk(typed: Readonly<Record<string, string>>, today: CivilDay): RegisterAsk {
  const { year, part = '', cases = '' } = typed;
  const current = currentSpan(today);
  return {
    span: spanOf(fiscalYearFrom(year ?? '') ?? current.year, isSpanPart(part) ? part : 'year'),
    cases: isCases(cases) ? cases : 'all',
  };
}

/** Whether every part of what is asked for was named, and named rightly. */
export function isWholeAsk(typed: Readonly<Record<string, string>>): boolean {
  const { year = '', part = '', cases = '' } = typed;
  return fiscalYearFrom(year) !== null && isSpanPart(part) && isCases(cases);
}

/** The fields of an address or form that ask for the same again. */
export const fieldsOf = ({ span, cases }: RegisterAsk): Record<string, string> => ({
  year: String(span.year),
  part: span.part,
  cases,
});
