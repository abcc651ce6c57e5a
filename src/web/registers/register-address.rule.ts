import {
  fieldsOf,
  type RegisterFilter,
  type RegisterKind,
} from '../../assurance/registers/register-filter.rule.js';
import { INCOMING_KEY } from '../../assurance/registers/incoming-register.sql.js';
import { OUTGOING_KEY } from '../../assurance/registers/outgoing-register.sql.js';
import type { KeyColumn } from '../../platform/database/keyset.js';
import { FIRST_YEAR } from '../../assurance/registers/register-period.rule.js';

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

/** The order of each register. */
export const REGISTER_KEYS: Readonly<Record<RegisterKind, readonly KeyColumn[]>> = {
  incoming: INCOMING_KEY,
  outgoing: OUTGOING_KEY,
};

/** The fiscal years that the form offers, newest first, with the one that is shown. */
export function offeredYears(current: number, shown: number): number[] {
  const years = Array.from({ length: YEARS }, (_, n) => current - n);
  const known = years.filter((year) => year >= FIRST_YEAR);
  return [...new Set([...known, shown])].sort((a, b) => b - a);
}
