import { eventTypes } from '../../cases/matters/event-catalogue.js';
import type { Invariant } from './invariant.js';

/** What was put right afterwards: a PIN for a lost one, a day of receipt that was entered wrong. */
export const CORRECTION_INVARIANTS: readonly Invariant[] = [
  {
    code: 'pin_renewed_by_somebody',
    promise:
      'every new PIN was given by an officer who was shown something, or by one link that was sent',
    breaches: `SELECT m.reference AS what FROM pin_link l JOIN matter m ON m.id = l.complaint_id
      WHERE NOT EXISTS (SELECT 1 FROM matter_event e WHERE e.matter_id = m.id
        AND e.type = ${eventTypes('pin_link_sent')} AND e.data->>'linkId' = l.id::text)
      UNION ALL SELECT m.reference FROM (SELECT complaint_id AS id, count(*) AS used FROM pin_link
        WHERE used_at IS NOT NULL GROUP BY complaint_id) l
      FULL JOIN (SELECT matter_id AS id, count(*) AS renewed FROM matter_event
        WHERE type = ${eventTypes('pin_renewed')} AND data->>'way' = 'mail' GROUP BY matter_id) e
        USING (id) JOIN matter m USING (id) WHERE used IS DISTINCT FROM renewed
      UNION ALL SELECT m.reference FROM matter_event e JOIN matter m ON m.id = e.matter_id
      WHERE e.type = ${eventTypes('pin_renewed')} AND data->>'way' <> 'mail'
        AND (e.actor_id IS NULL OR e.data->>'shown' IS NULL)`,
  },
  {
    code: 'receipt_day_kept',
    promise:
      'every correction of a day of receipt tells the day before and the due days, and the last one counts',
    breaches: `SELECT m.reference AS what FROM (SELECT matter_id, actor_id, data,
        lag(data->>'to') OVER one AS was, lead(id) OVER one AS later FROM matter_event
        WHERE type = ${eventTypes('receipt_day_corrected')}
        WINDOW one AS (PARTITION BY matter_id ORDER BY seq)) e JOIN matter m ON m.id = e.matter_id
      WHERE e.actor_id IS NULL OR e.was <> e.data->>'from'
        OR (e.later IS NULL AND e.data->>'to' <> m.received_on::text)
        OR (e.data->'due'->>'from')::date <> (e.data->>'from')::date + 15
        OR (e.data->'due'->>'to')::date <> (e.data->>'to')::date + 15
      UNION ALL SELECT m.reference FROM matter_round r JOIN matter m ON m.id = r.matter_id
      WHERE m.kind = 'complaint' AND r.round = 1 AND r.first_due_on <> m.received_on + 15`,
  },
];
