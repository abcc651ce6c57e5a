import { POLICY, mayEver, type Actor } from '../../core/accounts/policy.js';

/** A condition on `m` (matter) or `l` (case_listing) with its parameters. */
interface Scope {
  sql: string;
  params: unknown[];
}

/** What is read: matters, or the rows of lists, which hold who is accused. */
type Read = 'm' | 'l';

const NOT_ACCUSED: Readonly<Record<Read, string>> = {
  m: 'NOT EXISTS (SELECT 1 FROM matter_conflict x WHERE x.matter_id = m.id AND x.account_id = ?)',
  l: 'NOT (? = ANY (l.accused))',
};

/**
 * The SQL condition for what an officer may see, with its parameters numbered from `first`. It says in SQL what
 * `may(actor, 'see_complaint', …)` says for one matter; a test compares them.
 */
export function visibleScope(actor: Actor, first: number, read: Read = 'm'): Scope {
  const { sql, params } = reachOf(actor, first + 1, read);
  const notAccused = NOT_ACCUSED[read].replace('?', `$${first}::uuid`);
  return sql === NOTHING
    ? { sql, params }
    : { sql: `${sql} AND ${notAccused}`, params: [actor.id, ...params] };
}

/**
 * The same for what a list behind a figure names: no case that accuses anybody, so that whoever is accused reads
 * what every colleague of the role and division reads (ADR 35). What it leaves out is said as a number.
 */
export function namedScope(actor: Actor, first: number): Scope {
  const { sql, params } = reachOf(actor, first, 'm');
  const nobody = 'NOT EXISTS (SELECT 1 FROM matter_conflict x WHERE x.matter_id = m.id)';
  return sql === NOTHING ? { sql, params } : { sql: `${sql} AND ${nobody}`, params };
}

/** The accounts that a matter `m` accuses, as the policy asks for them. */
export const ACCUSED_IDS = `ARRAY(SELECT account_id::text FROM matter_conflict x WHERE x.matter_id = m.id) AS "accusedIds"`;

const NOTHING = 'false';

/** The cases that a role reaches, whomever they accuse; a division is parameter `first`. */
function reachOf(actor: Actor, first: number, read: Read): Scope {
  if (!mayEver(actor, 'see_complaint')) return { sql: NOTHING, params: [] };
  if (actor.role === 'misconduct_officer') return { sql: `${read}.restricted`, params: [] };
  if (POLICY[actor.role].see_complaint !== 'own_division') {
    return { sql: `NOT ${read}.restricted`, params: [] };
  }
  const sql = `NOT ${read}.restricted AND ${read}.division_code = $${first}`;
  return { sql, params: [actor.divisionCode] };
}
