import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { fiscalYearOf } from '../../../src/core/calendar/buddhist-era.js';
import type { Visitor } from '../../web/visitor.js';
import { WebTown } from '../../web/web-town.js';
import { addLetters, type StagedLetter } from './staged-letters.js';
import { sheetRows } from './workbook.js';

const READERS = [
  'intake_officer',
  'municipal_clerk',
  'mayor',
  'inspector',
  'division_head.eng',
] as const;
const REGISTERS = ['incoming', 'outgoing'] as const;
const today = bangkokDayOf(new Date());
const YEAR = String(fiscalYearOf(today));
const WHOLE = { year: YEAR, part: 'year', cases: 'all' };
/** In the period of the tests, also when they run on its first day. */
const before = today.slice(5) === '10-01' ? today : addDays(today, -1);

let town: WebTown;
let restricted: string;
const officers = new Map<string, Visitor>();
const numbers: Record<string, string> = {};

const letter = (
  number: string,
  running: number,
  more: Partial<StagedLetter> = {},
): StagedLetter => ({
  number,
  running,
  letterOn: today,
  state: 'delivered',
  ...more,
});

beforeAll(async () => {
  town = await WebTown.open([
    ...READERS,
    'misconduct_officer',
    'division_officer.eng',
    'custodian',
  ]);
  for (const name of [...READERS, 'misconduct_officer'])
    officers.set(name, await town.officer(name));
  const file = async (name: string, category: string): Promise<string> =>
    (numbers[name] = (await town.submit({ category })).number);
  for (const name of ['answered', 'voided', 'returned', 'open']) await file(name, 'LIGHT');
  await file('tax', 'TAX');
  await file('centre', 'LIGHT');
  restricted = await file('secret', 'MISC');
  await town.rows(
    `UPDATE complaint SET channel = 'damrongdhama', external_reference = '=HYPERLINK("x")'
      WHERE number = $1`,
    [numbers['centre']],
  );
  await addLetters(town, [
    letter(numbers['answered']!, 1),
    letter(numbers['voided']!, 2, { state: 'voided', why: '@พิมพ์ผิด' }),
    letter(numbers['returned']!, 3, { state: 'returned' }),
    letter(numbers['tax']!, 5),
    letter(numbers['centre']!, 6),
    letter(restricted, 1, { series: 'restricted', printed: 'ลับ/1' }),
  ]);
}, 60_000);
afterAll(() => town.close());

const page = async (who: string, kind: string, query = ''): Promise<string> => {
  const { status, body } = await officers.get(who)!.get(`/staff/registers/${kind}${query}`);
  expect([who, kind, status]).toEqual([who, kind, 200]);
  return body;
};
const download = async (who: string, file: string, filter: Record<string, string> = WHOLE) => {
  const answer = await officers.get(who)!.post(`/staff/registers/${file}`, filter);
  expect([who, file, answer.status]).toEqual([who, file, 200]);
  return answer;
};
const csvRows = (text: string): string[] => text.split('\r\n').slice(1, -1);
const exported = () =>
  town.rows<{ type: string; data: Record<string, unknown> }>(
    `SELECT type, data FROM office_event WHERE type LIKE '%register_exported' ORDER BY at`,
  );

describe('the outgoing register', () => {
  it('lists every number taken in their order, voided and returned with their reasons', async () => {
    const rows = csvRows((await download('municipal_clerk', 'outgoing.csv')).body);
    expect(rows.map((row) => row.split(',')[2])).toEqual(['1', '2', '3', '5', '6']);
    expect(rows[1]).toContain(`'@พิมพ์ผิด`);
    expect(rows[1]).toContain('ยกเลิก');
    expect(rows[2]).toContain('ตีกลับ');
    const body = await page('municipal_clerk', 'outgoing');
    expect(body).toContain('@พิมพ์ผิด');
  });

  it('tells of a hole in the numbers; a letter of another division makes none', async () => {
    expect(await page('municipal_clerk', 'outgoing')).toContain('ไม่พบเลข 4 ก่อนหน้านี้');
    expect(await page('division_head.eng', 'outgoing')).not.toContain('ไม่พบเลข');
    expect(await page('division_head.eng', 'outgoing')).not.toContain(numbers['tax']);
  });

  it('names nobody who complained or took a letter', async () => {
    await town.rows(
      `UPDATE notice SET channel = 'hand', proof = '{"receivedBy":"นางสมศรี ผู้รับ"}'
        WHERE running_number = 5`,
    );
    const { body } = await download('inspector', 'outgoing.csv');
    expect(body).not.toContain('สมศรี');
    expect(body).toContain('มีผู้ลงชื่อรับ');
    expect(await page('inspector', 'outgoing')).not.toContain('สมศรี');
  });

  it('leaves out drafts and what was given up before it had a number', async () => {
    await addLetters(town, [letter(numbers['open']!, 0, { state: 'draft' })]);
    expect(csvRows((await download('mayor', 'outgoing.csv')).body)).toHaveLength(5);
  });
});

describe('the incoming register', () => {
  it('lists every case in the order they came, with its letters', async () => {
    const rows = csvRows((await download('intake_officer', 'incoming.csv')).body);
    const order = ['answered', 'voided', 'returned', 'open', 'tax', 'centre'];
    expect(rows.map((row) => row.split(',')[0])).toEqual(order.map((name) => numbers[name]));
    expect(rows[0]).toContain('ชร ทดสอบ/1');
  });

  it('keeps the cases of the Damrongdhama centre apart', async () => {
    const of = async (cases: string): Promise<string[]> => {
      const { body } = await download('mayor', 'incoming.csv', { ...WHOLE, cases });
      return csvRows(body).map((row) => row.split(',')[0]!);
    };
    expect(await of('damrongdhama')).toEqual([numbers['centre']]);
    expect(await of('own')).not.toContain(numbers['centre']);
    expect((await of('own')).length + 1).toBe((await of('all')).length);
  });

  it('holds no case of another period', async () => {
    const other = { ...WHOLE, year: String(Number(YEAR) - 1) };
    expect(csvRows((await download('mayor', 'incoming.csv', other)).body)).toEqual([]);
    expect(await page('mayor', 'incoming', `?year=${other.year}`)).toContain('ไม่มีเรื่องที่รับ');
  });
});

describe('the figures', () => {
  it('are those of plain SQL, own cases and the centre’s apart', async () => {
    const set = (name: string, sql: string, params: unknown[] = []) =>
      town.rows(
        `UPDATE matter_round SET ${sql} WHERE matter_id =
          (SELECT id FROM matter WHERE reference = $1)`,
        [numbers[name], ...params],
      );
    await set(
      'answered',
      `answered_on = $2, answered_in_time = true, resolved_on = $2,
      resolved_in_time = true`,
      [today],
    );
    await set('returned', `answered_on = $2, answered_in_time = false, first_due_on = $3`, [
      today,
      addDays(today, -1),
    ]);
    await set('centre', 'answered_on = $2, answered_in_time = true', [today]);
    await town.rows(
      `UPDATE period SET opened_on = $2::date - 20, due_on = $2::date - 1 WHERE matter_id =
        (SELECT id FROM matter WHERE reference = $1)`,
      [numbers['tax'], today],
    );
    const [own] = await town.rows<{ n: number; late: number }>(
      `SELECT count(*)::int AS n, count(*) FILTER (WHERE EXISTS (SELECT 1 FROM period p
          WHERE p.matter_id = m.id AND p.ended_at IS NULL AND p.due_on < $1))::int AS late
        FROM matter m WHERE NOT restricted
          AND id IN (SELECT id FROM complaint WHERE channel <> 'damrongdhama')`,
      [today],
    );
    expect(own).toEqual({ n: 5, late: 1 });
    const [first = [], second = []] = figures(await page('mayor', 'incoming'));
    expect(first).toEqual(['5', '1 จาก 2 (ร้อยละ 50)', '1 จาก 2 (ร้อยละ 50)', '1']);
    expect(second).toEqual(['1', '1 จาก 1 (ร้อยละ 100)', 'ไม่มีเรื่องให้นับ', '0']);
    expect(figures(await page('mayor', 'outgoing'))).toEqual([
      ['4', '2', '0', '1', '1'],
      ['1', '1', '0', '0', '0'],
    ]);
  });
});

/** The cells of the figures' table, row by row, without the names of the groups. */
const figures = (body: string): string[][] => {
  const table = /<table[^>]*register-figures[^]*?<\/table>/.exec(body)![0];
  const rows = [...table.matchAll(/<tr[^>]*card-table__row[^]*?<\/tr>/g)];
  return rows.map(([row]) =>
    [...row.matchAll(/<td[^>]*data-label[^>]*>([^]*?)<\/td>/g)].map(([, text]) => text!),
  );
};

describe('a restricted case', () => {
  it.each(READERS)('is nowhere in what %s sees or takes away', async (who) => {
    for (const kind of REGISTERS) {
      for (const query of ['', '?print=1', '?cases=own', '?cases=damrongdhama']) {
        const body = await page(who, kind, query);
        expect([kind, query, body.includes(restricted)]).toEqual([kind, query, false]);
        expect(body).not.toContain('ลับ/1');
      }
      const { body } = await download(who, `${kind}.csv`);
      const cells = sheetRows((await download(who, `${kind}.xlsx`)).bytes).flatMap(Object.values);
      expect(body + cells.join()).not.toContain(restricted);
      expect(body + cells.join()).not.toContain('ลับ/1');
    }
  });

  it('changes no page of the others, figures and holes included', async () => {
    const all = () =>
      Promise.all(READERS.flatMap((who) => REGISTERS.map((kind) => page(who, kind))));
    const plain = (pages: string[]) =>
      pages.map((one) => one.replace(/(name="_csrf" value=")[^"]*/g, '$1'));
    const pages = plain(await all());
    const { number } = await town.submit({ category: 'MISC' });
    await addLetters(town, [letter(number, 3, { series: 'restricted', printed: 'ลับ/3' })]);
    expect(plain(await all())).toEqual(pages);
  });

  it('is all that the officer designated for it sees, in a series of its own', async () => {
    const body = await page('misconduct_officer', 'incoming');
    expect(body).toContain(restricted);
    for (const name of ['answered', 'tax', 'centre']) expect(body).not.toContain(numbers[name]);
    const outgoing = await page('misconduct_officer', 'outgoing');
    expect(outgoing).toContain('ลับ/1');
    expect(outgoing).toContain('ไม่พบเลข 2 ก่อนหน้านี้');
    const rows = csvRows((await download('misconduct_officer', 'outgoing.csv')).body);
    expect(rows).toHaveLength(2);
  });

  it('says in the name of its file that it is restricted', async () => {
    const { headers } = await download('misconduct_officer', 'incoming.xlsx');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="sipha-incoming-restricted-${YEAR}.xlsx"`,
    );
  });

  it('leaves no word of its export on the system’s page', async () => {
    await download('misconduct_officer', 'incoming.csv');
    const { body } = await officers.get('municipal_clerk')!.get('/staff/admin');
    expect(body).toContain('ส่งออกทะเบียน');
    expect(body).not.toContain('ส่งออกทะเบียนเรื่องปกปิด');
    expect((await exported()).at(-1)!.type).toBe('restricted_register_exported');
  });
});

describe('an export', () => {
  it('is recorded with who, what and how many', async () => {
    const { headers } = await download('mayor', 'outgoing.csv', { ...WHOLE, part: 'h1' });
    expect(headers['content-disposition']).toBe(
      `attachment; filename="sipha-outgoing-${YEAR}-h1.csv"`,
    );
    await download('mayor', 'incoming.xlsx');
    expect((await exported()).at(-1)).toEqual({
      type: 'register_exported',
      data: { ...WHOLE, register: 'incoming', format: 'xlsx', rows: 6 },
    });
  });

  it('that names no period is none', async () => {
    const known = await exported();
    for (const filter of [
      {},
      { ...WHOLE, part: 'q9' },
      { ...WHOLE, year: '1' },
      { ...WHOLE, cases: '' },
    ]) {
      const answer = await officers.get('mayor')!.post('/staff/registers/incoming.csv', filter);
      expect([answer.status, answer.headers.location]).toEqual([303, '/staff/registers/incoming']);
    }
    expect(await exported()).toEqual(known);
  });

  it('has a byte order mark, and no cell that is a formula', async () => {
    const csv = await download('mayor', 'incoming.csv');
    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.body).toContain(`"'=HYPERLINK(""x"")"`);
    const sheet = sheetRows((await download('mayor', 'incoming.xlsx')).bytes);
    expect(sheet.flatMap(Object.values)).toContain('=HYPERLINK("x")');
    expect(sheet).toHaveLength(7);
  });
});

describe('a register of ten thousand cases', () => {
  beforeAll(async () => {
    await addMany(town, 10_000);
  }, 60_000);

  it('is exported whole and in order, and shown a hundred at a time', async () => {
    const rows = csvRows((await download('mayor', 'incoming.csv')).body);
    expect(rows).toHaveLength(10_006);
    const many = rows.map((row) => row.split(',')[0]!).filter((one) => one.startsWith('MANY-'));
    expect(many).toHaveLength(10_000);
    expect(many).toEqual([...many].sort());
    const sheet = sheetRows((await download('mayor', 'incoming.xlsx')).bytes);
    expect(sheet.slice(1).map((row) => row['A'])).toEqual(rows.map((row) => row.split(',')[0]));
    const next = (body: string): string | undefined =>
      /href="[^"]*(\?[^"]*after=[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    const pages = [await page('mayor', 'incoming')];
    for (let more = next(pages[0]!); more; more = next(pages.at(-1)!)) {
      pages.push(await page('mayor', 'incoming', more));
    }
    expect(pages).toHaveLength(101);
    expect(pages[0]!.match(/\/staff\/complaints\//g)).toHaveLength(100);
    expect(pages[1]).toMatch(/MANY-00101[^]*MANY-00200/);
    expect(pages.at(-1)).toContain(numbers['centre']);
    const [, back] = /href="[^"]*(\?[^"]*before=[^"]*)"/.exec(pages[2]!)!;
    expect(await page('mayor', 'incoming', back!.replaceAll('&amp;', '&'))).toMatch(
      /MANY-00101[^]*MANY-00200/,
    );
  }, 60_000);
});

async function addMany(where: WebTown, count: number): Promise<void> {
  await where.rows(
    `INSERT INTO matter (id, reference, restricted, division_code, received_at, received_on)
      SELECT uuidv7(), 'MANY-' || lpad(n::text, 5, '0'), false, 'ENG',
        $2::date::timestamptz + n * interval '1 second', $2::date
        FROM generate_series(1, $1::int) n`,
    [count, before],
  );
  await where.rows(
    `INSERT INTO complaint (id, number, pin_hmac, status, category_code, kind, channel, description,
        hide_name, has_email, search_text)
      SELECT id, reference, 'x', 'received', 'LIGHT', 'grievance', 'web', 'ไฟถนนดับหลายต้นแล้ว', false,
        false, 'x' FROM matter WHERE reference LIKE 'MANY-%'`,
  );
}
