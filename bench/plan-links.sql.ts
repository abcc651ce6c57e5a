/** How cases are made that will be linked: so many of a series; four fifths answered. */
export const CASES = `WITH made AS (
    SELECT uuidv7() AS id, $1::text || n AS reference, n,
      (ARRAY['ENG','PH','FIN','CLERK'])[1 + n % 4] AS division,
      current_date - (n % 300) AS received FROM generate_series(1, $2::int) AS n),
  m AS (INSERT INTO matter (id, reference, restricted, division_code, received_at, received_on, last_seq)
    SELECT id, reference, n % 50 = 0, division, received, received, 1 FROM made),
  c AS (INSERT INTO complaint (id, number, pin_hmac, status, category_code, kind, channel, description,
      hide_name, has_email, search_text)
    SELECT id, reference, reference, (ARRAY['received','in_progress','answered','closed','closed',
      'closed','closed','closed','closed','closed'])[1 + n % 10], 'LIGHT', 'grievance', 'web', repeat('street light ', 10) || n, false, false,
      n::text FROM made)
  INSERT INTO period (id, matter_id, round, no, opened_by, opened_on, due_on, due_at,
      rule_version, ended_at, ended_on, ended_by)
    SELECT uuidv7(), id, 1, 1, 'receipt', received, received + 15,
      (received + 16)::timestamp AT TIME ZONE 'Asia/Bangkok', '15-calendar-days/1',
      CASE WHEN n % 10 > 1 THEN received + 9 END, CASE WHEN n % 10 > 1 THEN received + 9 END,
      CASE WHEN n % 10 > 1 THEN 'result' END FROM made`;

/** Links each case of a series with one of a list of projects in turn. */
export const LINKS = `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
  SELECT uuidv7(), id, ($2::text[])[1 + (row_number() OVER (ORDER BY id)) % cardinality($2::text[])],
    'confirmed', 'bench', $3, received_on FROM matter WHERE reference LIKE $1 || '%'`;
