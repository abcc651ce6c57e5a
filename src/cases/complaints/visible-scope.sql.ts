import { POLICY, mayEver, type Actor } from '../../core/accounts/policy.js';

/**
 * The SQL condition on `m` (matter) for what an officer may see, with its parameters numbered from
 * `first`. It says in SQL what `may(actor, 'see_complaint', …)` says for one matter; a test compares them.
 */
export function visibleScope(actor: Actor, first: number): { sql: string; params: unknown[] } {
  if (!mayEver(actor, 'see_complaint')) return { sql: 'false', params: [] };
  const notAccused = `NOT EXISTS (SELECT 1 FROM matter_conflict x
    WHERE x.matter_id = m.id AND x.account_id = $${first})`;
  if (actor.role === 'misconduct_officer') {
    return { sql: `m.restricted AND ${notAccused}`, params: [actor.id] };
  }
  if (POLICY[actor.role].see_complaint === 'own_division') {
    const sql = `NOT m.restricted AND m.division_code = $${first + 1} AND ${notAccused}`;
    return { sql, params: [actor.id, actor.divisionCode] };
  }
  return { sql: `NOT m.restricted AND ${notAccused}`, params: [actor.id] };
}
