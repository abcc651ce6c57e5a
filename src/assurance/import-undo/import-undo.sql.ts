const CASES = 'SELECT matter_id FROM imported_case WHERE import_id = $1';

/** Held before the cases are, as delivery does, or both wait for each other. */
export const HOLD_MAILS = `SELECT id FROM outbox_mail WHERE matter_id IN (${CASES})
  AND state IN ('pending','sending','failed') ORDER BY id FOR UPDATE`;

export const HOLD_CASES = `SELECT id FROM matter WHERE id IN (${CASES}) ORDER BY id FOR UPDATE`;

/**
 * Whatever is owed, told, counted or found hangs on these rows, so that no reader needs to know of cases taken back.
 * What stays: the matter with its number, its events, and the mails that were sent.
 */
export const TAKE_BACK: readonly string[] = [
  `DELETE FROM pending_event WHERE event_id IN
     (SELECT id FROM matter_event WHERE matter_id IN (${CASES}))`,
  `UPDATE outbox_mail SET state = 'cancelled', ended_at = clock_timestamp(),
     reason = 'the case was taken back with its import', lease_token = NULL, lease_until = NULL
   WHERE state IN ('pending','sending','failed') AND matter_id IN (${CASES})`,
  ...['plan_suggestion', 'suggestion_due', 'escalation', 'period', 'matter_round'].map(
    (table) => `DELETE FROM ${table} WHERE matter_id IN (${CASES})`,
  ),
  ...['submission_key', 'concealed_text', 'complainant'].map(
    (table) => `DELETE FROM ${table} WHERE complaint_id IN (${CASES})`,
  ),
  `DELETE FROM complaint WHERE id IN (${CASES})`,
];

/** The event of each case: $2 who (null for the command), $3 when. */
export const RECORD = `WITH gone AS (UPDATE matter SET kind = 'taken_back', last_seq = last_seq + 1, version = version + 1
    WHERE id IN (${CASES}) RETURNING id, last_seq)
  INSERT INTO matter_event (id, matter_id, seq, type, actor_id, at, data)
  SELECT gen_random_uuid(), id, last_seq, 'import_taken_back', $2::uuid, $3::timestamptz,
    jsonb_build_object('importId', $1::text) FROM gone`;
