/** The deadline of each step, from what is stored of the period and by the harness's own arithmetic. */
export const STEPS = `SELECT p.id AS "periodId", m.reference AS number, m.restricted, s.step, s.level,
    (s.day::timestamp AT TIME ZONE 'Asia/Bangkok') AS planned,
    CASE WHEN p.ended_at IS NOT NULL THEN pg_xact_commit_timestamp(p.xmin) END AS ended,
    opened.at AS opened
  FROM period p JOIN matter m ON m.id = p.matter_id
  CROSS JOIN LATERAL (SELECT max(d)::date AS day
    FROM generate_series(p.due_on - 31, p.due_on, interval '1 day') d
    WHERE extract(isodow FROM d) < 6
      AND NOT EXISTS (SELECT FROM holiday h WHERE h.day = d::date AND h.office_closed)) last
  CROSS JOIN LATERAL (VALUES ('reminder_early', 0, p.due_on - 5), ('reminder_last', 0, last.day),
    ('overdue_1', 1, p.due_on + 1), ('overdue_2', 2, p.due_on + 4), ('overdue_3', 3, p.due_on + 8))
    s(step, level, day)
  CROSS JOIN LATERAL (SELECT coalesce(
      (SELECT pg_xact_commit_timestamp(q.xmin) FROM period q
        WHERE q.matter_id = p.matter_id AND q.round = p.round AND q.no = p.no - 1),
      (SELECT pg_xact_commit_timestamp(e.xmin) FROM matter_event e
        WHERE e.matter_id = p.matter_id AND e.seq = 1)) AS at) opened
  WHERE NOT (s.step = 'reminder_early' AND s.day >= last.day)
  ORDER BY p.id, s.day, s.level`;

/** What was recorded, with the instant at which it was committed by the machine's clock. */
export const RECORDED = `SELECT e.period_id AS "periodId", e.step, e.planned_at AS planned,
    e.recorded_at AS recorded, pg_xact_commit_timestamp(e.xmin) AS committed
  FROM escalation e`;

/** Events of an escalation that stand more than once, or without their row. */
export const DOUBLED_EVENTS = `SELECT coalesce(sum(n - 1), 0)::int AS n FROM (
    SELECT count(*) AS n FROM matter_event e WHERE e.type IN ('escalated','reminded')
      GROUP BY e.matter_id, e.data->>'step',
        (SELECT count(*) FROM matter_event s WHERE s.matter_id = e.matter_id AND s.seq < e.seq
           AND s.type = 'notice_served')) doubled`;

/** Escalations that stand after the delivery of the notice which ended their period. */
export const AFTER_ANSWER = `SELECT count(*)::int AS n FROM escalation x
  JOIN matter_event e ON e.id = x.event_id
  JOIN notice n ON n.period_id = x.period_id AND n.delivered_at IS NOT NULL
  JOIN matter_event s ON s.matter_id = e.matter_id AND s.type = 'notice_served'
    AND s.data->>'noticeId' = n.id::text
  WHERE e.seq > s.seq`;

/** Escalations whose told persons do not each have one owed mail; the citizen's is not theirs. */
export const UNTOLD = `SELECT count(*)::int AS n FROM escalation x
  WHERE jsonb_array_length(x.told) = 0 OR jsonb_array_length(x.told) <>
    (SELECT count(*) FROM outbox_mail o WHERE o.event_id = x.event_id AND o.recipient <> 'citizen')`;

/** Matters without exactly one number, first period, receipt event and gapless events. */
export const BROKEN_MATTERS = `SELECT count(*)::int AS n FROM complaint c JOIN matter m ON m.id = c.id
  WHERE c.number <> m.reference
    OR (SELECT count(*) FROM period p WHERE p.matter_id = m.id AND p.round = 1 AND p.no = 1) <> 1
    OR (SELECT count(*) FROM period p WHERE p.matter_id = m.id AND p.due_on <> p.opened_on + 15) > 0
    OR (SELECT count(*) FROM matter_event e WHERE e.matter_id = m.id AND e.type = 'received') <> 1
    OR (SELECT count(*) FROM matter_event e WHERE e.matter_id = m.id) <> m.last_seq`;

/** Every complaint's number. */
export const NUMBERS = `SELECT number FROM complaint`;

/** Every signed letter, and whether it was delivered. */
export const LETTERS = `SELECT m.reference AS number, n.delivered_at IS NOT NULL AS delivered
  FROM notice n JOIN matter m ON m.id = n.matter_id WHERE n.signed_at IS NOT NULL`;

/** Every owed mail with the Message-ID under which it leaves. */
export const MAILS = `SELECT o.state, o.reason, o.mail,
    o.state = 'pending' AND o.send_after > public.clock_timestamp() AS "putOff",
    coalesce(o.envelope_id, o.id)::text AS "group",
    EXISTS (SELECT FROM notice n WHERE n.matter_id = o.matter_id AND n.delivered_at IS NOT NULL)
      AS answered
  FROM outbox_mail o`;
