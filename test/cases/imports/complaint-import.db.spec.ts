import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ComplaintImportService } from '../../../src/cases/imports/complaint-import.service.js';
import { ImportRunsService } from '../../../src/cases/imports/import-runs.service.js';
import { importWords } from '../../../src/cases/imports/import.messages.js';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { fieldWords } from '../../../src/core/forms/field.messages.js';
import { xlsxWorkbook } from '../../../src/platform/sheets/xlsx-workbook.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
let imports: ComplaintImportService;
let runs: ImportRunsService;
beforeAll(async () => {
  town = await Municipality.open();
  imports = town.app.get(ComplaintImportService);
  runs = town.app.get(ImportRunsService);
}, 60_000);
afterAll(() => town.close());

const now = new Date();
const today = bangkokDayOf(now);

/** How many were new, how many there, how many refused; and what was wrong with which cell. */
async function file(bytes: Buffer | string): Promise<{ counts: number[]; told: string[] }> {
  const preview = await imports.preview(Buffer.from(bytes), today);
  if (preview.ready.length > 0) await runs.fileNow(Buffer.from(bytes), preview, {});
  const { ready, there, refused, problems } = preview;
  for (const { code } of problems) expect(fieldWords(code, importWords.problems)).toBeDefined();
  return {
    counts: [ready.length, there, refused],
    told: problems.map(({ row, column, code }) => [row, column, code.split(' ')[0]].join(' ')),
  };
}

const stored = (): Promise<Record<string, unknown>[]> =>
  town.rows(`SELECT c.description, c.category_code, c.village_no, c.landmark, c.channel,
      c.external_reference, c.hide_name, c.has_email, m.received_on
    FROM complaint c JOIN matter m ON m.id = c.id ORDER BY c.id DESC LIMIT 1`);

const MARKS: Readonly<Record<string, number>> = { '\u2013': 0x96 };
const windows874 = (words: string): Buffer =>
  Buffer.from(
    [...words].map((sign) => {
      const code = MARKS[sign] ?? sign.codePointAt(0)!;
      return code >= 0x0e01 && code <= 0x0e5b ? code - 0x0e00 + 0xa0 : code;
    }),
  );
const jsonl = (...rows: object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

describe('a file of complaints', () => {
  const two = (what: string) => [
    { text: `${what} ถนนหน้าวัดเป็นหลุม`, category: 'ROAD' },
    { text: `${what} ไฟดับทั้งซอยหน้าวัด`, category: 'LIGHT' },
  ];
  const csv = (what: string, separator = ','): string =>
    [['รายละเอียด', 'ประเภทเรื่อง'], ...two(what).map(({ text, category }) => [text, category])]
      .map((row) => row.join(separator))
      .join('\r\n');
  it.each([
    ['JSONL', jsonl(...two('หนึ่ง'))],
    ['JSONL with a mark', `\uFEFF${jsonl(...two('สอง'))}`],
    ['JSONL in Windows-874', windows874(jsonl(...two('สาม')))],
    ['JSONL in UTF-16', Buffer.from(`\uFEFF${jsonl(...two('สี่'))}`, 'utf16le')],
    ['JSON', JSON.stringify(two('ห้า'))],
    ['CSV', csv('หก')],
    ['CSV in Windows-874 with semicolons', windows874(csv('เจ็ด', ';'))],
    ['CSV in UTF-16 with tabs', Buffer.from(`\uFEFF${csv('แปด', '\t')}`, 'utf16le')],
    [
      'XLSX',
      xlsxWorkbook([
        {
          name: 'เรื่อง',
          columns: ['รายละเอียด', 'ประเภท'].map((title) => ({ title, width: 20 })),
          rows: two('เก้า').map(({ text, category }) => [text, category]),
        },
      ]),
    ],
  ])('is read as %s: two, and none again', async (_kind, bytes) => {
    expect(await file(bytes)).toEqual({ counts: [2, 0, 0], told: [] });
    expect(String((await stored())[0]!['description'])).toMatch(/หน้าวัด/);
    expect(await file(bytes)).toEqual({ counts: [0, 2, 0], told: [] });
  });

  it('takes everything that is said of a complaint, in the words of people', async () => {
    const head = 'รายละเอียด,ประเภท,หมู่บ้าน,ช่องทาง,จุดสังเกต,เลขอ้างอิง,วันที่รับเรื่อง,ชื่อ,โทรศัพท์,อีเมล,ปกปิดชื่อ';
    const row = `น\u0E4D\u0E49\u0E32ท่วมถนน\u200bสายหลัก,ถนน ทางเท้า สะพาน,หมู่ ๔,จดหมาย,หน้าวัด,ชร 1/2569,${addDays(today, -3)},นายสมมติ ใจดี,08 1234 5678,someone@example.com,ใช่`;
    expect(await file(`${head}\n${row}`)).toEqual({ counts: [1, 0, 0], told: [] });
    expect(await stored()).toEqual([
      {
        description: 'น้ำท่วมถนนสายหลัก',
        category_code: 'ROAD',
        village_no: 4,
        landmark: 'หน้าวัด',
        channel: 'letter',
        external_reference: 'ชร 1/2569',
        hide_name: true,
        has_email: true,
        received_on: addDays(today, -3),
      },
    ]);
  });

  it('tells by row and column what it does not take, and takes the rest', async () => {
    const good = 'ทางเท้าหน้าตลาดแตกหัก';
    const rows = [
      { text: `${good} ก` },
      { text: good, category: 'ไม่มีประเภทนี้' },
      { text: good, village: 99 },
      { text: good, receivedOn: '2569-11-20' },
      { text: good, receivedOn: addDays(today, 1) },
      { text: good, phone: '0-5373-1213-5' },
      { text: good, email: 'some\u200bone@example.com' },
      { text: `${good}\u202e` },
      { text: good, channel: 'นกพิราบ' },
      { text: `${good} ก`, landmark: 'ที่เดิม' },
      {},
      { text: good, receivedOn: addDays(today, 400) },
    ];
    const { counts, told } = await file(jsonl(...rows));
    expect(counts).toEqual([1, 0, 11]);
    expect(told).toEqual(
      expect.arrayContaining([
        '2 category category_missing',
        '3 village village_unknown',
        '4 receivedOn buddhist_year',
        '5 receivedOn received_on_future',
        '12 receivedOn received_on_future',
        '6 phone phone_range',
        '7 email email_unseen',
        '8 text unreadable_text',
        '9 channel channel_unknown',
        '10  row_repeated',
        '11 text description_short',
      ]),
    );
  });

  it.each([
    ['nothing', ''],
    ['a picture', Buffer.from('89504e470d0a1a0a00000000', 'hex')],
    ['a table without the words of anybody', 'ก,ข\n1,2'],
    ['half a JSON', '[{"text": "ถนนหน้าวัด'],
  ])('is refused as a whole where it is %s', async (_what, bytes) => {
    const { counts, told } = await file(bytes);
    expect(counts[0]).toBe(0);
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('a row', () => {
  it('is the same wherever it stands, whatever was appended or mended', async () => {
    const one = { text: 'ซ้ำ ถนนหน้าวัดเป็นหลุม', category: 'ROAD' };
    const two = { text: 'ซ้ำ ไฟดับในซอย', category: 'LIGHT' };
    const three = { text: 'ซ้ำ เรื่องที่เพิ่มมา', category: 'LIGHT' };
    expect((await file(jsonl(one, two))).counts).toEqual([2, 0, 0]);
    expect((await file(jsonl(one, two, three))).counts).toEqual([1, 2, 0]);
    const mended = JSON.stringify([{ ...two, category: 'ROAD', village: 2 }, three, one]);
    expect((await file(mended)).counts).toEqual([0, 3, 0]);
  });

  it('is known by the number that it had elsewhere', async () => {
    const text = 'อ้างอิง ท่อระบายน้ำตัน';
    expect(
      (await file(jsonl({ text, reference: 'T-1' }, { text, reference: 'T-2' }))).counts,
    ).toEqual([2, 0, 0]);
    expect((await file(jsonl({ text: `${text} แก้คำแล้ว`, reference: 'T–1' }))).counts).toEqual([
      0, 1, 0,
    ]);
  });
});
