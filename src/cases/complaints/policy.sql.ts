import {
  mayRestricted,
  POLICY,
  TELLS_WHO,
  type Reach,
  type Verb,
} from '../../core/accounts/policy.js';
import { ROLES, type Role } from '../../core/accounts/role.js';

const isOneOf = (roles: readonly Role[]): string => `a.role = ANY ('{${roles.join()}}')`;

/**
 * The SQL condition that the officer `a` (account) may do this to the matter `m` of the complaint `c`. It says
 * for every officer and matter what `may` says for one of each; a test compares them.
 */
export function mayInSql(verb: Verb): string {
  const reaching = (reach: Reach): string =>
    isOneOf(ROLES.filter((role) => POLICY[role][verb] === reach));
  const hidden = TELLS_WHO.has(verb) ? 'AND NOT (c.hide_name AND a.division_code IS NOT NULL)' : '';
  return `(NOT EXISTS (SELECT 1 FROM matter_conflict x WHERE x.matter_id = m.id AND x.account_id = a.id)
    ${hidden}
    AND CASE WHEN m.restricted THEN ${isOneOf(ROLES.filter((role) => mayRestricted(role, verb)))}
      ELSE ${reaching('all')} OR ((${reaching('own_division')}
          OR (${reaching('own_cases')} AND m.officer_id = a.id))
        AND a.division_code IS NOT DISTINCT FROM m.division_code) END)`;
}
