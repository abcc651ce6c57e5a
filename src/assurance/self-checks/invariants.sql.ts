import type { Invariant } from './invariant.js';
import { IDENTITY_ACCESS_INVARIANTS } from './identity-access-invariants.sql.js';
import { CORRECTION_INVARIANTS } from './correction-invariants.sql.js';
import { IMPORT_INVARIANTS } from './import-invariants.sql.js';
import { HANDS_INVARIANTS } from './hands-invariants.sql.js';
import { LISTING_INVARIANTS } from './listing-invariants.sql.js';
import { DAY_INVARIANTS } from './day-invariants.sql.js';
import { PLAN_LINK_INVARIANTS } from './plan-link-invariants.sql.js';
import { AUDIT_CHAIN_INVARIANTS } from './audit-chain-invariants.sql.js';
import { RESTRICTION_INVARIANTS } from './restriction-invariants.sql.js';
import { REPORT_INVARIANTS } from './report-invariants.sql.js';
import { eventTypes } from '../../cases/matters/event-catalogue.js';

/** Every invariant that the database alone can check; an empty result means that it holds. */
export const INVARIANTS: readonly Invariant[] = [
  {
    code: 'first_period',
    promise: 'every complaint but a compliment has a first period opened by its receipt',
    breaches: `SELECT c.number AS what FROM complaint c WHERE c.kind <> 'compliment' AND NOT EXISTS
      (SELECT 1 FROM period p WHERE p.matter_id = c.id AND p.round = 1 AND p.no = 1
         AND p.opened_by = 'receipt')`,
  },
  {
    code: 'due_day',
    promise:
      'a due day is fifteen calendar days after the period opened, until the end of that day in Bangkok',
    breaches: `SELECT m.reference AS what FROM period p JOIN matter m ON m.id = p.matter_id
      WHERE p.due_on <> p.opened_on + 15
         OR p.due_at <> (p.due_on + 1)::timestamp AT TIME ZONE 'Asia/Bangkok'`,
  },
  {
    code: 'ended_by_notice',
    promise: "a complaint's ended period was ended by a delivered notice",
    breaches: `SELECT m.reference AS what FROM period p JOIN matter m ON m.id = p.matter_id
      WHERE p.ended_at IS NOT NULL AND m.kind = 'complaint' AND NOT EXISTS
        (SELECT 1 FROM notice n WHERE n.matter_id = p.matter_id AND n.kind = p.ended_by
           AND n.state IN ('delivered','returned') AND n.delivered_on = p.ended_on)`,
  },
  {
    code: 'answered_when_ended',
    promise: 'a matter without an open period has its result delivered',
    breaches: `SELECT c.number AS what FROM complaint c WHERE c.kind <> 'compliment'
      AND NOT EXISTS (SELECT 1 FROM period p WHERE p.matter_id = c.id AND p.ended_at IS NULL)
      AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.matter_id = c.id AND n.kind = 'result'
        AND n.state = 'delivered')`,
  },
  {
    code: 'step_in_time',
    promise: 'no step is more than a minute late',
    breaches: `SELECT m.reference AS what FROM period p JOIN matter m ON m.id = p.matter_id
      WHERE p.ended_at IS NULL AND p.next_step_at < clock_timestamp() - interval '60 seconds'`,
  },
  {
    code: 'due_is_escalated',
    promise: 'due and unanswered means escalated',
    breaches: `SELECT m.reference AS what FROM period p JOIN matter m ON m.id = p.matter_id
      WHERE p.ended_at IS NULL AND p.due_at < clock_timestamp() - interval '60 seconds'
        AND (p.next_step_at BETWEEN clock_timestamp() - interval '60 seconds'
          AND clock_timestamp()) IS NOT TRUE
        AND NOT EXISTS (SELECT 1 FROM escalation e WHERE e.period_id = p.id AND e.due_on = p.due_on AND e.level = 1)`,
  },
  {
    code: 'never_early',
    promise: 'no escalation is recorded before its time, or after the period ended',
    breaches: `SELECT m.reference AS what FROM escalation e JOIN period p ON p.id = e.period_id
      JOIN matter m ON m.id = p.matter_id
      WHERE e.recorded_at < e.planned_at OR (e.level > 0
           AND e.planned_at < (e.due_on + 1)::timestamp AT TIME ZONE 'Asia/Bangkok')
         OR (p.ended_at IS NOT NULL AND e.recorded_at > p.ended_at + interval '60 seconds'
             AND e.planned_at > p.ended_at)`,
  },
  {
    code: 'levels_in_order',
    promise: 'levels are recorded without a gap',
    breaches: `SELECT m.reference AS what FROM escalation e JOIN matter m ON m.id = e.matter_id
      WHERE e.level > 1 AND NOT EXISTS (SELECT 1 FROM escalation f
        WHERE f.period_id = e.period_id AND f.due_on = e.due_on AND f.level = e.level - 1)`,
  },
  {
    code: 'events_gapless',
    promise: 'events are gapless per matter',
    breaches: `SELECT m.reference AS what FROM matter m LEFT JOIN matter_event e ON e.matter_id = m.id
      GROUP BY m.id HAVING count(e.id) <> m.last_seq OR coalesce(max(e.seq), 0) <> m.last_seq`,
  },
  {
    code: 'escalations_told',
    promise: 'every escalation is told or waits to be told',
    breaches: `SELECT m.reference AS what FROM escalation e JOIN matter m ON m.id = e.matter_id
      WHERE NOT EXISTS (SELECT 1 FROM pending_event t WHERE t.event_id = e.event_id)
        AND NOT EXISTS (SELECT 1 FROM outbox_mail o WHERE o.event_id = e.event_id)
        AND NOT EXISTS (SELECT 1 FROM matter_event t JOIN matter_event r ON r.matter_id = t.matter_id
          WHERE t.id = e.event_id AND r.seq > t.seq AND r.type IN (${eventTypes('case_restricted', 'case_released')}))`,
  },
  {
    code: 'letter_numbers',
    promise: 'letter numbers run without gap or double',
    breaches: `SELECT series || ' ' || year AS what
      FROM (SELECT series, year, count(*) AS taken, min(running_number) AS first,
              max(running_number) AS newest FROM notice WHERE running_number IS NOT NULL
             GROUP BY series, year) n
      FULL JOIN letter_counter c USING (series, year)
      WHERE (taken = newest AND first = 1 AND newest = c.last) IS NOT TRUE`,
  },
  {
    code: 'restricted_recipients',
    promise: 'a restricted complaint is told to nobody outside its ladder, from then on',
    breaches: `SELECT m.reference AS what FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
      JOIN matter_event e ON e.id = o.event_id
      JOIN LATERAL (SELECT coalesce(max(r.seq), 0) AS seq, coalesce(max(r.at), '-infinity') AS at
        FROM matter_event r WHERE r.matter_id = m.id AND r.type = ${eventTypes('case_restricted')}) since ON true
      WHERE m.restricted AND o.recipient <> 'citizen' AND o.recipient NOT LIKE 'contact:%'
        AND (e.seq >= since.seq OR (o.state = 'sent' AND o.ended_at > since.at + interval '60 seconds'))
        AND NOT EXISTS (SELECT 1 FROM account a WHERE a.id::text = o.recipient
          AND a.role = 'misconduct_officer')`,
  },
  {
    code: 'receipt_event',
    promise: 'every complaint begins with its receipt',
    breaches: `SELECT c.number AS what FROM complaint c WHERE NOT EXISTS
      (SELECT 1 FROM matter_event e WHERE e.matter_id = c.id AND e.seq = 1 AND e.type = ${eventTypes('received')})`,
  },
  {
    code: 'period_start',
    promise: 'a period opens on the day of receipt, or of what opened it',
    breaches: `SELECT m.reference AS what FROM period p JOIN matter m ON m.id = p.matter_id
      LEFT JOIN period q ON q.matter_id = p.matter_id AND q.round = p.round AND q.no = p.no - 1
      WHERE (p.opened_by = 'receipt' AND p.opened_on <> m.received_on)
         OR (p.opened_by = 'progress' AND p.opened_on IS DISTINCT FROM q.ended_on)
         OR (p.opened_by = 'return' AND NOT EXISTS (SELECT 1 FROM notice n
               WHERE n.matter_id = p.matter_id AND n.returned_on = p.opened_on))
         OR (p.opened_by = 'reopening' AND NOT EXISTS (SELECT 1 FROM matter_event e
               WHERE e.matter_id = p.matter_id AND e.type = ${eventTypes('reopened')}
                 AND (e.at AT TIME ZONE 'Asia/Bangkok')::date = p.opened_on))
         OR (p.opened_by = 'reporting_period_end' AND NOT EXISTS (SELECT 1 FROM plan_report r
               WHERE r.id = p.matter_id AND r.ends_on = p.opened_on))`,
  },
  {
    code: 'measures',
    promise: 'both measures of a round follow from its delivered notices',
    breaches: `SELECT m.reference AS what FROM matter_round r JOIN matter m ON m.id = r.matter_id
      LEFT JOIN LATERAL (SELECT min(p.ended_on) AS answered,
          min(p.ended_on) FILTER (WHERE p.ended_by IN ('result','report')) AS resolved
        FROM period p WHERE p.matter_id = r.matter_id AND p.round = r.round) s ON true
      WHERE r.answered_on IS DISTINCT FROM s.answered
         OR r.answered_in_time IS DISTINCT FROM (s.answered <= r.first_due_on)
         OR (r.resolved_on IS NULL) <> (s.resolved IS NULL)
         OR r.resolved_in_time IS DISTINCT FROM (r.resolved_on <= r.first_due_on)`,
  },
  {
    code: 'served_event',
    promise: 'every delivered notice has its event',
    breaches: `SELECT m.reference AS what FROM notice n JOIN matter m ON m.id = n.matter_id
      WHERE n.delivered_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM matter_event e
        WHERE e.matter_id = n.matter_id AND e.type = ${eventTypes('notice_served')}
          AND e.data->>'noticeId' = n.id::text)`,
  },
  {
    code: 'letter_files',
    promise: 'every letter with a number has its file, unchanged, and its code',
    breaches: `SELECT m.reference AS what FROM notice n JOIN matter m ON m.id = n.matter_id
      LEFT JOIN stored_file f ON f.id = n.file_id
      WHERE n.running_number IS NOT NULL
        AND (f.sha256 = n.file_hash AND n.verification_code IS NOT NULL) IS NOT TRUE`,
  },
  {
    code: 'mails_whole',
    promise: 'the lines of a digest are owed, claimed and given back together',
    breaches: `SELECT min(m.reference) AS what FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
      WHERE o.envelope_id IS NOT NULL AND o.state IN ('pending','sending') GROUP BY o.envelope_id
      HAVING count(DISTINCT (o.state, o.lease_token, o.lease_until)) > 1`,
  },
  {
    code: 'nothing_lies',
    promise:
      'no event to tell or to seal, no owed mail and no complaint to suggest for lies untouched for ten minutes',
    breaches: `SELECT m.reference AS what FROM pending_event t JOIN matter_event e ON e.id = t.event_id
      JOIN matter m ON m.id = e.matter_id WHERE t.written_at < clock_timestamp() - interval '10 minutes'
      UNION ALL SELECT m.reference FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
      WHERE (o.state = 'pending' AND o.send_after < clock_timestamp() - interval '10 minutes')
         OR (o.state = 'sending' AND o.lease_until < clock_timestamp() - interval '10 minutes')
      UNION ALL SELECT m.reference FROM suggestion_due d JOIN matter m ON m.id = d.matter_id
      WHERE d.since < clock_timestamp() - interval '10 minutes'
      UNION ALL SELECT coalesce(m.reference, w.event_id::text) FROM unchained_event w
      LEFT JOIN matter_event e ON e.id = w.event_id LEFT JOIN matter m ON m.id = e.matter_id
      WHERE w.written_at < clock_timestamp() - interval '10 minutes'`,
  },
  ...IMPORT_INVARIANTS,
  ...CORRECTION_INVARIANTS,
  ...HANDS_INVARIANTS,
  ...LISTING_INVARIANTS,
  ...IDENTITY_ACCESS_INVARIANTS,
  ...DAY_INVARIANTS,
  ...REPORT_INVARIANTS,
  ...PLAN_LINK_INVARIANTS,
  ...AUDIT_CHAIN_INVARIANTS,
  ...RESTRICTION_INVARIANTS,
];
