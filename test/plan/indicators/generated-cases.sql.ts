/**
 * Cases of two years, a spread of everything that indicators count: received on each day of a period and of
 * the same a year before, answered and resolved sooner and later or not at all, restricted, by every
 * channel, scored and not. $1 and $2 are its days.
 */
export const CASES = `WITH days AS (
    SELECT d::date AS day FROM generate_series($1::date, $2::date, '1 day') d
    UNION ALL SELECT (d::date - interval '1 year')::date
      FROM generate_series($1::date, $2::date, '2 days') d),
  made AS (SELECT uuidv7() AS id, day, row_number() OVER (ORDER BY day) AS n
    FROM days, generate_series(1, 3)),
  m AS (INSERT INTO matter (id, reference, restricted, division_code, received_at, received_on, last_seq)
    SELECT id, 'GEN-' || n, n % 23 = 0, 'ENG', day, day, 0 FROM made)
  INSERT INTO complaint (id, number, pin_hmac, status, category_code, kind, channel, description,
      hide_name, has_email, search_text)
    SELECT id, 'GEN-' || n, n::text, 'received', 'LIGHT',
      (ARRAY['grievance','complaint','misconduct','suggestion','enquiry','compliment'])[1 + n % 6],
      (ARRAY['web','counter','phone','damrongdhama'])[1 + n % 4], 'street light out', false, false, '' FROM made`;

/** Their rounds: answered after 3 to 22 days or never, resolved later or never. */
export const ROUNDS = `INSERT INTO matter_round (matter_id, round, first_due_on, answered_on,
    answered_in_time, resolved_on, resolved_in_time)
  SELECT c.id, 1, m.received_on + 15, a.day, a.day <= m.received_on + 15, r.day, r.day <= m.received_on + 15
    FROM complaint c JOIN matter m ON m.id = c.id
    CROSS JOIN LATERAL (SELECT substr(c.number, 5)::int AS n) k
    CROSS JOIN LATERAL (SELECT CASE WHEN k.n % 9 <> 0 THEN m.received_on + 3 + k.n % 20 END AS day) a
    CROSS JOIN LATERAL (SELECT CASE WHEN k.n % 4 <> 0 THEN a.day + k.n % 5 END AS day) r
   WHERE c.number LIKE 'GEN-%' AND c.kind <> 'compliment'`;

/** Their scores, of half of the resolved. */
export const SCORES = `INSERT INTO complaint_rating (matter_id, round, score, rated_at)
  SELECT r.matter_id, 1, 1 + substr(c.number, 5)::int % 5, r.resolved_on + interval '1 day'
    FROM matter_round r JOIN complaint c ON c.id = r.matter_id
   WHERE r.resolved_on IS NOT NULL AND substr(c.number, 5)::int % 2 = 1`;
