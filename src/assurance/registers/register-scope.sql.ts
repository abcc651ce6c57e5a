import { mayEver, type Actor } from '../../core/accounts/policy.js';
import type { Window } from '../../platform/database/keyset.js';
import { visibleScope } from '../../cases/complaints/visible-scope.sql.js';
import type { RegisterFilter, RegisterCases } from './register-filter.rule.js';

/** A condition in SQL with its parameters. */
interface RegisterScope {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Which rows of a register are read: those of a page and one more, or all. */
export interface RegisterWindow extends Window {
  readonly most?: number;
}

/** What reads a register. */
export type RegisterSql = (
  actor: Actor,
  filter: RegisterFilter,
  window: RegisterWindow,
) => RegisterScope;

/** One row more than a page holds tells whether another page follows. */
export const limitSql = ({ most }: RegisterWindow): string =>
  most === undefined ? '' : `LIMIT ${most + 1}`;

const CASES: Readonly<Record<RegisterCases, string>> = {
  all: 'true',
  own: `l.channel <> 'damrongdhama'`,
  damrongdhama: `l.channel = 'damrongdhama'`,
};

/**
 * The condition on `l` (case_listing) for what an officer's register holds; $1 and $2 are
 * the first and last day of `dayColumn`. Restricted matters are in the register of their own officer only.
 */
export function registerScope(
  actor: Actor,
  filter: RegisterFilter,
  dayColumn: string,
): RegisterScope {
  const visible = mayEver(actor, 'see_registers')
    ? visibleScope(actor, 3, 'l')
    : { sql: 'false', params: [] };
  const days = `${dayColumn} BETWEEN $1::date AND $2::date`;
  return {
    sql: `${days} AND ${CASES[filter.cases]} AND ${visible.sql}`,
    params: [filter.reportingPeriod.from, filter.reportingPeriod.to, ...visible.params],
  };
}
