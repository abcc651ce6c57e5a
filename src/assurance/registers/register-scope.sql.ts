import { mayEver, type Actor } from '../../core/accounts/policy.js';
import { visibleScope } from '../../cases/complaints/visible-scope.sql.js';
import type { RegisterFilter, RegisterCases } from './register-filter.rule.js';

/** A condition in SQL with its parameters. */
export interface RegisterScope {
  readonly sql: string;
  readonly params: readonly unknown[];
}

const CASES: Readonly<Record<RegisterCases, string>> = {
  all: 'true',
  own: `c.channel <> 'damrongdhama'`,
  damrongdhama: `c.channel = 'damrongdhama'`,
};

/**
 * The condition on `m` (matter) and `c` (complaint) for what an officer's register holds; $1 and $2 are
 * the first and last day of `dayColumn`. Restricted matters are in the register of their own officer only.
 */
export function registerScope(
  actor: Actor,
  filter: RegisterFilter,
  dayColumn: string,
): RegisterScope {
  const visible = mayEver(actor, 'see_registers')
    ? visibleScope(actor, 3)
    : { sql: 'false', params: [] };
  const days = `${dayColumn} BETWEEN $1::date AND $2::date`;
  return {
    sql: `${days} AND ${CASES[filter.cases]} AND ${visible.sql}`,
    params: [filter.reportingPeriod.from, filter.reportingPeriod.to, ...visible.params],
  };
}
