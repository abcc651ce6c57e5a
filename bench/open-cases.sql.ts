/**
 * How the cases of a benchmark are made, with keys that grow as the application’s do: so many, due on a day, and
 * when the sweep looks at them next.
 */
export const OPEN_CASES = `WITH made AS (
    SELECT uuidv7() AS id, $1::text || n AS reference, (ARRAY['ENG','PH','FIN','CLERK'])[1 + n % 4]
      AS division, n FROM generate_series(1, $2::int) AS n),
  m AS (INSERT INTO matter (id, reference, restricted, division_code, received_at, received_on, last_seq)
    SELECT id, reference, false, division, clock_timestamp(), $3::date, 1 FROM made),
  c AS (INSERT INTO complaint (id, number, pin_hmac, status, category_code, kind, channel, description,
      hide_name, has_email, search_text)
    SELECT id, reference, reference, 'received', 'LIGHT', 'grievance', 'web', 'street light ' || n,
      false, false, n::text FROM made),
  r AS (INSERT INTO matter_round (matter_id, round, first_due_on)
    SELECT id, 1, $3::date + 15 FROM made),
  e AS (INSERT INTO matter_event (id, matter_id, seq, type, at, data)
    SELECT uuidv7(), id, 1, 'received', clock_timestamp(), '{}' FROM made)
  INSERT INTO period (id, matter_id, round, no, opened_by, opened_on, due_on, due_at, rule_version,
      next_step_at)
  SELECT uuidv7(), id, 1, 1, 'receipt', $3::date, $3::date + 15,
    ($3::date + 16)::timestamp AT TIME ZONE 'Asia/Bangkok', '15-calendar-days/1', $4::timestamptz
  FROM made`;

/** Has no case of an earlier round count as open any more. */
export const END_ALL_DUE = `UPDATE period SET ended_at = clock_timestamp(), ended_on = current_date,
  ended_by = 'result', next_step_at = NULL WHERE ended_at IS NULL AND due_at < clock_timestamp()`;

/**
 * The reference: the same rows that the sweep writes for a batch of overdue cases, written by one
 * set-based statement each, without a lock, a rule, or a way through the application.
 */
export const PLAIN_BATCH = [
  `CREATE TEMP TABLE batch ON COMMIT DROP AS SELECT p.id AS period_id, p.matter_id, p.due_on,
     uuidv7() AS event_id, p.due_at
   FROM period p WHERE p.ended_at IS NULL AND p.next_step_at <= clock_timestamp()
   ORDER BY p.next_step_at LIMIT $1`,
  `UPDATE matter m SET last_seq = m.last_seq + 1 FROM batch WHERE m.id = batch.matter_id`,
  `INSERT INTO matter_event (id, matter_id, seq, type, at, data)
   SELECT event_id, matter_id, 2, 'escalated', clock_timestamp(), jsonb_build_object('step', 'overdue_1',
     'level', 1, 'told', jsonb_build_array(jsonb_build_object('role', 'division_head', 'recipient',
     uuidv7())), 'skipped', jsonb_build_array()) FROM batch`,
  `INSERT INTO pending_event (event_id) SELECT event_id FROM batch`,
  `INSERT INTO escalation (id, period_id, due_on, matter_id, step, level, planned_at, recorded_at, event_id,
     told, skipped)
   SELECT uuidv7(), period_id, due_on, matter_id, 'overdue_1', 1, due_at, clock_timestamp(), event_id,
     jsonb_build_array(jsonb_build_object('role', 'division_head', 'recipient', uuidv7())), '[]'
   FROM batch`,
  `UPDATE period p SET next_step_at = p.due_at + interval '3 days' FROM batch WHERE p.id = batch.period_id`,
];
