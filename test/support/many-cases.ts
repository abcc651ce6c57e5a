import { searchTextOf } from '../../src/cases/complaints/search-text.rule.js';

/** Runs SQL on the database of a test or benchmark, as a user who may switch triggers off. */
type Run = (sql: string, params?: unknown[]) => Promise<{ rows: unknown[] }>;

const AT_ONCE = 50_000;

/** Words of complaints, common ones first: sentences draw the first ones often and the last ones seldom. */
const WORDS =
  `ถนน ไฟ น้ำ บ้าน ซอย ดับ ขยะ ท่อ เสีย หน้า ตลาด โรงเรียน วัด มืด เสียง ดัง กลางคืน ฝน ตก ท่วม ทาง เดิน
  แตก หลุม รถ ล้ม เด็ก คนแก่ เดือดร้อน ขอ ให้ ช่วย ซ่อม ด่วน หลาย วัน แล้ว ไม่มี ใคร มา ดู เคย แจ้ง
  ครั้ง หนึ่ง ต้นไม้ สายไฟ หัก ทับ รั้ว สุนัข จรจัด ไล่ กัด กลิ่น เหม็น ควัน เผา โรงงาน คลอง ตัน ยุง
  ไข้ เลือด ออก น้ำประปา ไหล อ่อน ขุ่น ป้าย บัง มุม สะพาน ทรุด ราว เหล็ก ผุ สนาม เล่น ชำรุด ศูนย์ พัฒนา
  ห้องน้ำ สกปรก ตลิ่ง พัง ฝาท่อ หาย อันตราย จักรยานยนต์ ผู้ป่วย ติดเตียง เบี้ย ยังชีพ ทะเบียน
  เจ้าหน้าที่ สุภาพ ล่าช้า เอกสาร ใบเสร็จ ภาษี ที่ดิน แนวเขต รุกล้ำ ก่อสร้าง เสียงตามสาย หอกระจายข่าว
  กล้อง วงจร ปิด อุโมงค์ ศาลา พักร้อน อนามัย ประปาหมู่บ้าน หอถัง รางระบายน้ำ คอสะพาน`.split(/\s+/);

const SENTENCES = 400;

/** Numbers from 0 to below 1, the same in every run. */
function* draws(): Generator<number, never> {
  let state = 15;
  for (;;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

/** Sentences of some fifty characters. */
function sentences(): string[] {
  const drawn = draws();
  const word = (): string => WORDS[Math.floor(WORDS.length * drawn.next().value ** 2.2)]!;
  return Array.from({ length: SENTENCES }, () => Array.from({ length: 12 }, word).join(''));
}

/** The text of the n-th case in SQL, of an array of sentences: eight of them and its own number, which only it has. */
const textFrom = (said: string): string => {
  const drawn = [0, 1, 2, 3, 4, 5, 6, 7].map(
    (k) => `${said}[1 + (hashint8(n * 8 + ${k}) & 2147483647) % ${SENTENCES}]`,
  );
  return `concat_ws(' ', ${drawn.join(', ')}, 'เลขที่ ' || n)`;
};

/** The number of the n-th case in SQL: of the shape that numbers have, and as unlike its neighbours'. */
const signs = Array.from(
  { length: 8 },
  (_, k) =>
    `substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (n * 1000000007 % 656100000000 / ${30 ** k} % 30)::int, 1)`,
);
const NUMBER = `'MSM-' || ${signs.slice(0, 4).join(' || ')} || '-' || ${signs.slice(4).join(' || ')}`;

const CASES = `WITH office AS (
    SELECT $3::text[] AS said, $5::text[] AS searched,
      (SELECT array_agg(code ORDER BY code) FROM category WHERE NOT restricted) AS categories,
      (SELECT array_agg(no ORDER BY no) FROM village) AS villages,
      ARRAY['CLERK','FIN','EDU','ENG','PH','WEL'] AS divisions),
  made AS MATERIALIZED (
    SELECT n, uuidv7() AS id, uuidv7() AS period, ${NUMBER} AS number,
      n % 100 = 0 AS restricted, n % 10 < 3 AS open, divisions[1 + n % 6] AS division,
      CASE WHEN n % 10 < 3 THEN $4::date - (n / 10 % 25)::int ELSE $4::date - 10 - (n / 10 % 1100)::int END
        AS received,
      categories[1 + hashint8(n) % 4096 % 8 + 8 + hashint8(n + 7) % 7] AS category,
      villages[1 + (hashint8(n + 3) & 1023) % cardinality(villages)] AS village,
      ${textFrom('said')} AS words, ${textFrom('searched')} AS searched_words
    FROM office, generate_series($1::bigint, $2::bigint) AS n),
  officers AS (SELECT division_code, min(id::text)::uuid AS id FROM account
    WHERE role = 'division_officer' GROUP BY 1),
  m AS (INSERT INTO matter (id, reference, restricted, division_code, officer_id, received_at, received_on, last_seq)
    SELECT made.id, number, restricted, division, CASE WHEN n % 5 < 3 THEN o.id END,
      received::timestamp AT TIME ZONE 'Asia/Bangkok', received, 2
      FROM made LEFT JOIN officers o ON o.division_code = division),
  c AS (INSERT INTO complaint (id, number, pin_hmac, status, category_code, kind, channel, description, subject,
      village_no, hide_name, has_email, search_text, search_due)
    SELECT id, number, number, CASE WHEN open
        THEN (ARRAY['received','assigned','in_progress','waiting_for_citizen'])[1 + (hashint8(n + 1) & 1023) % 4]
        ELSE (ARRAY['answered','closed','closed','closed','declined','closed','closed'])[1 + n % 7] END,
      coalesce(category, 'OTHER'), 'grievance', (ARRAY['web','web','counter','phone','line'])[1 + (hashint8(n + 2) & 1023) % 5], words,
      CASE WHEN n % 2 = 0 THEN left(words, 60) END, village, false, false,
      lower(replace(number, '-', '')) || ' ' || searched_words, false
      FROM made),
  p AS (INSERT INTO period (id, matter_id, round, no, opened_by, opened_on, due_on, due_at, rule_version,
      ended_at, ended_on, ended_by)
    SELECT period, id, 1, 1, 'receipt', received, received + 15,
      (received + 16)::timestamp AT TIME ZONE 'Asia/Bangkok', '15-calendar-days/1',
      CASE WHEN NOT open THEN received + 9 END, CASE WHEN NOT open THEN received + 9 END,
      CASE WHEN NOT open THEN 'result' END FROM made),
  r AS (INSERT INTO matter_round (matter_id, round, first_due_on, answered_on, answered_in_time, resolved_on,
      resolved_in_time)
    SELECT id, 1, received + 15, CASE WHEN NOT open THEN received + 9 END, CASE WHEN NOT open THEN true END,
      CASE WHEN NOT open THEN received + 9 END, CASE WHEN NOT open THEN true END FROM made),
  letters AS (INSERT INTO notice (id, matter_id, period_id, kind, outcome, body, state, series, channel, drafted_at,
      entered_by, year, running_number, letter_on, letter_number, signatory_id, signatory_name, signatory_position,
      signed_at, signed_how, file_hash, delivered_at, delivered_on)
    SELECT uuidv7(), made.id, period, 'result', 'done', 'made', 'delivered', 'ordinary', 'tracking_page', received,
      a.id, extract(year FROM received + 9) + 543, n, received + 9, 'made/' || n, a.id, 'made', 'made', received,
      'paper', repeat('ab', 32), received + 9, received + 9
      FROM made, (SELECT min(id::text)::uuid AS id FROM account) a WHERE NOT open),
  l AS (INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at, received_on)
    SELECT uuidv7(), id, '2565-S3-05', 'confirmed', 'made', (SELECT min(id::text)::uuid FROM account),
      received, received FROM made WHERE n % 5 = 0)
  INSERT INTO matter_event (id, matter_id, seq, type, at, actor_id, data)
    SELECT uuidv7(), made.id, s, CASE s WHEN 1 THEN 'received' ELSE 'officer_assigned' END,
      received::timestamp, CASE s WHEN 2 THEN o.id END, '{}'
      FROM made LEFT JOIN officers o ON o.division_code = division, generate_series(1, 2) AS s`;

/** The indexes that are made faster at once than row by row: that of every three letters, and those of lists. */
const INDEXES = `SELECT indexname AS name, indexdef AS made FROM pg_indexes WHERE indexname = 'complaint_search_idx'
  OR (tablename = 'case_listing' AND indexname <> 'case_listing_pkey')`;

/**
 * Fills a database up with complaints from one number to another: 30 % open, six divisions, texts of 300 to 600
 * Thai characters. The database needs an officer's account. Triggers rest meanwhile; the rows of lists are made from
 * the facts at the end.
 */
export async function fillWithCases(
  run: Run,
  { from, to, today }: { from: number; to: number; today: string },
): Promise<void> {
  const said = sentences();
  const indexes = (await run(INDEXES)).rows as { name: string; made: string }[];
  for (const { name } of indexes) await run(`DROP INDEX ${name}`);
  for (let first = from; first <= to; first += AT_ONCE) {
    const last = Math.min(first + AT_ONCE - 1, to);
    await run(`SET session_replication_role = replica`);
    await run(CASES, [first, last, said, today, said.map(searchTextOf)]);
    await run(`SET session_replication_role = DEFAULT`);
  }
  await run(`INSERT INTO case_listing SELECT * FROM case_listing_facts f WHERE NOT EXISTS
    (SELECT 1 FROM case_listing l WHERE l.matter_id = f.matter_id)`);
  await run(`SET maintenance_work_mem = '1GB'`);
  for (const { made } of indexes) await run(made);
  await run('VACUUM ANALYZE');
}
