import { DEFAULT_OFFICE_SETTINGS } from '../../core/office/data/office-settings.data.js';
import { eventTypes } from '../../cases/matters/event-catalogue.js';
import type { Invariant } from './invariant.js';
import { LEARNT_OUTCOMES } from '../../cases/complaints/identity-access.rule.js';

const DEFAULT_MOST = DEFAULT_OFFICE_SETTINGS['identity.looks_per_day'];

/**
 * Corrected identities. Who has been shown as many identities today, in Bangkok, as one person may. Restricted cases are not
 * counted: an alarm is read by more people than may know of them.
 */
export const IDENTITY_ACCESS_INVARIANTS: readonly Invariant[] = [
  {
    code: 'looks_below_limit',
    promise: 'nobody has been shown as many identities today as one person may',
    breaches: `SELECT a.username AS what FROM identity_access l JOIN account a ON a.id = l.account_id
      JOIN matter m ON m.id = l.complaint_id
      WHERE NOT m.restricted AND l.outcome IN (${LEARNT_OUTCOMES},'limit_reached')
        AND l.at >= date_trunc('day', clock_timestamp(), 'Asia/Bangkok')
      GROUP BY a.id HAVING count(*) >= coalesce(
        (SELECT value::text::int FROM office_setting WHERE key = 'identity.looks_per_day'),
        ${DEFAULT_MOST}) OR bool_or(l.outcome = 'limit_reached')`,
  },
  {
    code: 'earlier_identity_kept',
    promise: 'of every corrected identity it is kept what it was before',
    breaches: `SELECT coalesce(m.reference, i.complaint_id::text) AS what FROM matter m JOIN (SELECT * FROM matter_event
        WHERE type = ${eventTypes('identity_corrected')}) e ON e.matter_id = m.id
      FULL JOIN earlier_identity i ON i.event_id = e.id AND i.complaint_id = e.matter_id
      WHERE e.id IS NULL OR i.event_id IS NULL`,
  },
];
