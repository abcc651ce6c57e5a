import { DEFAULT_OFFICE_SETTINGS } from '../../core/office/data/office-settings.data.js';
import type { Invariant } from './invariant.js';

const DEFAULT_MOST = DEFAULT_OFFICE_SETTINGS['identity.looks_per_day'];

/**
 * Who has been shown as many identities today, in Bangkok, as one person may. Restricted cases are not
 * counted: an alarm is read by more people than may know of them.
 */
export const IDENTITY_ACCESS_INVARIANTS: readonly Invariant[] = [
  {
    code: 'looks_below_limit',
    promise: 'nobody has been shown as many identities today as one person may',
    breaches: `SELECT a.username AS what FROM identity_access l JOIN account a ON a.id = l.account_id
      JOIN matter m ON m.id = l.complaint_id
      WHERE NOT m.restricted AND l.outcome IN ('shown','limit_reached')
        AND l.at >= date_trunc('day', clock_timestamp(), 'Asia/Bangkok')
      GROUP BY a.id HAVING count(*) >= coalesce(
        (SELECT value::text::int FROM office_setting WHERE key = 'identity.looks_per_day'),
        ${DEFAULT_MOST}) OR bool_or(l.outcome = 'limit_reached')`,
  },
];
