import type { Invariant } from './invariant.js';
import { eventTypes } from '../../cases/matters/event-catalogue.js';

/** The invariants of restricted cases, and of releasing them by two persons. */
export const RESTRICTION_INVARIANTS: readonly Invariant[] = [
  {
    code: 'restricted_by_fact',
    promise: 'a complaint is restricted exactly when its newest fact about that says so',
    breaches: `SELECT m.reference AS what FROM matter m
      WHERE m.kind = 'complaint' AND m.restricted <> coalesce((SELECT CASE e.type
          WHEN ${eventTypes('case_restricted')} THEN true WHEN ${eventTypes('case_released')} THEN false
          ELSE e.data->>'reason' = 'misconduct' END
        FROM matter_event e WHERE e.matter_id = m.id
          AND e.type IN (${eventTypes('routed', 'case_restricted', 'case_released')})
        ORDER BY e.seq DESC LIMIT 1), false)`,
  },
  {
    code: 'restricted_track',
    promise:
      'a restricted complaint is on the misconduct track alone: its category, no officer but one for misconduct, no ordinary letter under way, in no batch of others',
    breaches: `SELECT m.reference AS what FROM matter m JOIN complaint c ON c.id = m.id
      JOIN category k ON k.code = c.category_code
      WHERE m.restricted <> k.restricted OR (m.restricted AND (EXISTS (SELECT 1 FROM account o
          WHERE o.id = m.officer_id AND o.role <> 'misconduct_officer')
        OR EXISTS (SELECT 1 FROM notice n WHERE n.matter_id = m.id AND n.series = 'ordinary'
          AND n.state IN ('draft','for_signature','signed','sending'))))
      UNION ALL SELECT m.reference FROM print_batch b JOIN notice n ON n.id = ANY (b.notice_ids)
      JOIN matter m ON m.id = n.matter_id JOIN account a ON a.id = b.requested_by
      WHERE m.restricted AND a.role <> 'misconduct_officer'`,
  },
  {
    code: 'released_by_two',
    promise: 'a restricted complaint is released by two persons only',
    breaches: `SELECT m.reference AS what FROM matter_event e JOIN matter m ON m.id = e.matter_id
      WHERE e.type = ${eventTypes('case_released')} AND NOT EXISTS (SELECT 1 FROM release_proposal r
        WHERE r.id::text = e.data->>'proposalId' AND r.matter_id = e.matter_id
          AND r.state = 'confirmed' AND r.decided_by = e.actor_id AND r.proposed_by <> r.decided_by)`,
  },
];
