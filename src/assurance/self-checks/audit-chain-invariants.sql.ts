import type { Invariant } from './invariant.js';

/** Each link with its event as the chain reads it; the text is null where the event is missing or replaced. */
const CHAIN = `SELECT s.no, s.matter_id, s.hash,
    coalesce(lag(s.hash) OVER (ORDER BY s.no), decode(repeat('00', 32), 'hex')) AS before,
    CASE WHEN e.matter_id = s.matter_id AND e.seq = s.seq THEN json_build_array(e.id, e.matter_id, e.seq, e.type,
      to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_id, e.data)::text END AS text
  FROM audit_chain_link s LEFT JOIN matter_event e ON e.id = s.event_id`;

export const AUDIT_CHAIN_INVARIANTS: readonly Invariant[] = [
  {
    code: 'seals_unbroken',
    promise: 'every sealed event is there, and says what it said when it was sealed',
    breaches: `SELECT coalesce(m.reference, c.matter_id::text) AS what FROM (${CHAIN}) c
      LEFT JOIN matter m ON m.id = c.matter_id
      WHERE (sha256(c.before || convert_to(c.text, 'UTF8')) = c.hash) IS NOT TRUE
      UNION ALL SELECT 'seal ' || max(no) FROM audit_chain_link HAVING count(*) <> max(no)`,
  },
  {
    code: 'events_sealed',
    promise: 'every event is sealed, or waits for its seal',
    breaches: `SELECT m.reference AS what FROM matter_event e JOIN matter m ON m.id = e.matter_id
      WHERE NOT EXISTS (SELECT 1 FROM audit_chain_link s WHERE s.event_id = e.id)
        AND NOT EXISTS (SELECT 1 FROM unchained_event w WHERE w.event_id = e.id)`,
  },
];
