import {
  fieldsOf,
  type RegisterFilter,
  type RegisterKind,
} from '../../assurance/registers/register-filter.rule.js';
import { FIRST_YEAR } from '../../assurance/registers/register-period.rule.js';

/** The last page that may be asked for: a register that long is read as a file. */
const LAST_PAGE = 9999;
const YEARS = 8;

/** The address of a register. */
export const registerPath = (kind: RegisterKind): string => `/staff/registers/${kind}`;

/** The address of a page of a register, or of its whole for printing. */
export function registerHref(
  kind: RegisterKind,
  filter: RegisterFilter,
  more: Readonly<Record<string, string>> = {},
): string {
  return `${registerPath(kind)}?${new URLSearchParams({ ...fieldsOf(filter), ...more }).toString()}`;
}

/** The page that an address names, else the first. */
export function pageFrom(text = ''): number {
  const page = /^\d{1,4}$/.test(text) ? Number(text) : 1;
  return Math.min(Math.max(page, 1), LAST_PAGE);
}

/** The fiscal years that the form offers, newest first, with the one that is shown. */
export function offeredYears(current: number, shown: number): number[] {
  const years = Array.from({ length: YEARS }, (_, n) => current - n);
  const known = years.filter((year) => year >= FIRST_YEAR);
  return [...new Set([...known, shown])].sort((a, b) => b - a);
}
