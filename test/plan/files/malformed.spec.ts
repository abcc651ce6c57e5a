import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { DIVISIONS } from '../../../src/core/office/data/divisions.data.js';
import type { PlanFile } from '../../../src/plan/files/plan-file.js';
import type { PlanProblem } from '../../../src/plan/files/plan-problem.js';
import { PROBLEM_WORDS, problemWords } from '../../../src/plan/files/plan-problems.messages.js';
import { readPlan } from '../../../src/plan/files/reading/plan-reader.js';
import { writePlan } from '../../../src/plan/files/plan-writer.js';
import { packed, planOfYear } from './plan-samples.js';
import { number, partsOf, text, withCell, withSheet } from './workbook-sample.js';

const plan = planOfYear(2571);
const book = writePlan(plan, 'xlsx');
const csv = writePlan(plan, 'csv').toString();
/** The places of the sheets in a workbook. */
const [HEAD, STRATEGIES, , DIMENSIONS, MISSIONS, PROJECTS] = [1, 2, 3, 4, 5, 6];

/** Each problem as sheet, row, column and key. */
const told = (problems: readonly PlanProblem[]): string[] =>
  problems.map(({ sheet, row, column, code }) =>
    [sheet ?? '-', row ?? '-', column?.replace(/ .*/, '') ?? '-', code].join(' '),
  );
const problemsOf = async (bytes: Buffer): Promise<PlanProblem[]> => {
  const { plan: read, problems } = await readPlan(bytes, DIVISIONS);
  expect(read === null).toBe(problems.length > 0);
  return problems;
};
const cell = (at: string, xml: string, sheet = PROJECTS!): Buffer => withCell(book, sheet, at, xml);
const merged = withSheet(book, PROJECTS!, (xml) =>
  xml.replace(
    '</sheetData>',
    '</sheetData><mergeCells count="1"><mergeCell ref="E3:E4"/></mergeCells>',
  ),
);
const formula = '<c r="H3"><f>SUM(H4:H9)</f><v>5</v></c>';

/** What stands in the workbook, and how it is told: sheet, row, column, key. */
const CELLS: readonly (readonly [what: string, bytes: Buffer, ...told: string[]])[] = [
  ['merged cells', merged, 'โครงการ 3 E merged_cells'],
  ['a formula', cell('H3', formula), 'โครงการ 3 H formula'],
  ['an error', cell('H3', '<c r="H3" t="e"><v>#REF!</v></c>'), 'โครงการ 3 H error_cell'],
  ['a quantity in words', cell('H3', text('H3', 'สองครั้ง')), 'โครงการ 3 H not_number'],
  ['a negative quantity', cell('H3', number('H3', -2)), 'โครงการ 3 H out_of_range'],
  ['no quantity at all', cell('H3', number('H3', 0)), 'โครงการ 3 H out_of_range'],
  ['half a time', cell('H3', number('H3', 1.5)), 'โครงการ 3 H not_whole'],
  ['half a time in text', cell('H3', text('H3', '๑.๕')), 'โครงการ 3 H not_whole'],
  ['a comma in a wrong place', cell('I3', text('I3', '1,00')), 'โครงการ 3 I comma_wrong'],
  ['an endless number', cell('I3', number('I3', '1e30')), 'โครงการ 3 I out_of_range'],
  ['an empty title', cell('E3', text('E3', '  ')), 'โครงการ 3 E empty'],
  ['a title of 501 letters', cell('E3', text('E3', 'ก'.repeat(501))), 'โครงการ 3 E too_long'],
  ['a control', cell('E3', text('E3', 'โครงการ_x0007_')), 'โครงการ 3 E control_character'],
  ['half a character', cell('E3', text('E3', 'ก_xD800_')), 'โครงการ 3 E control_character'],
  ['another mark', cell('L3', text('L3', 'จะทำ')), 'โครงการ 3 L mark_wrong'],
  ['a nought for no mark', cell('L3', number('L3', 0)), 'โครงการ 3 L mark_wrong'],
  ['another kind', cell('F3', text('F3', 'แผนงาน')), 'โครงการ 3 F choice_wrong'],
  ['a strategy that is not there', cell('B3', number('B3', 7)), 'โครงการ 3 B unknown_strategy'],
  ['a dimension of another strategy', cell('C3', number('C3', 2)), 'โครงการ 3 C dimension_differs'],
  ['a code of another year', cell('A3', text('A3', '2565-S1-02')), 'โครงการ 3 A code_wrong'],
  ['a doubled number', cell('D3', number('D3', 1)), 'โครงการ 3 D doubled'],
  ['a doubled code', cell('A3', text('A3', '2571-S1-01')), 'โครงการ 3 A doubled'],
  [
    'a mission without its parent',
    cell('A2', text('A2', '9.9.1'), MISSIONS),
    'ภารกิจ 2 A unknown_dimension',
  ],
  ['a mission without parts', cell('A2', text('A2', '1'), MISSIONS), 'ภารกิจ 2 A parts_wrong'],
  ['a doubled strategy', cell('A3', number('A3', 1), STRATEGIES), 'ยุทธศาสตร์ 3 A doubled'],
  ['a doubled dimension', cell('A3', number('A3', 1), DIMENSIONS), 'มิติ 3 A doubled'],
  ['a year of another era', cell('A2', number('A2', 2027), HEAD), 'แผน 2 A out_of_range'],
  ['days of another year', cell('I2', text('I2', '2020-10-01'), HEAD), 'แผน 2 I year_days_wrong'],
  ['a day that is none', cell('I2', text('I2', '1/10/2026'), HEAD), 'แผน 2 I day_wrong'],
  ['a Thai day', cell('I2', text('I2', '1/10/2570'), HEAD), 'แผน 2 I day_buddhist'],
  ['an unknown column', cell('AZ1', text('AZ1', 'งบปีก่อน')), 'โครงการ 1 AZ unknown_column'],
  ['a doubled column', cell('AZ1', text('AZ1', 'ปริมาณ')), 'โครงการ 1 AZ doubled_column'],
  ['words beside the columns', cell('BA3', text('BA3', 'จดไว้')), 'โครงการ 3 BA stray_cell'],
];

describe('a workbook with one wrong thing', () => {
  it.each(CELLS)('says where: %s', async (_what, bytes, ...expected) => {
    expect(told(await problemsOf(bytes))).toEqual(expect.arrayContaining(expected));
  });

  it('says every one of many', async () => {
    const wrong = withCell(cell('H3', text('H3', 'สอง')), PROJECTS!, 'I5', text('I5', '-1'));
    const problems = await problemsOf(wrong);
    expect(told(problems)).toEqual(['โครงการ 3 H not_number', 'โครงการ 5 I out_of_range']);
    expect(problems.map(problemWords)).toEqual([
      '“สอง” ไม่ใช่ตัวเลข',
      '“-1” อยู่นอกช่วง 1–2,000,000,000',
    ]);
  });

  it('says a division that is not there, with those that are', async () => {
    const wrong = withCell(cell('P3', text('P3', 'กองไม่มี')), PROJECTS!, 'Q3', '');
    const [problem] = await problemsOf(wrong);
    expect(told([problem!])).toEqual(['โครงการ 3 P unknown_division']);
    expect(problemWords(problem!)).toContain('กองคลัง');
  });

  it('says once that a column is missing, not in every row', async () => {
    const wrong = withSheet(book, PROJECTS!, (xml) => xml.replace('>ปริมาณ<', '>จำนวน<'));
    const problems = told(await problemsOf(wrong));
    expect(problems.filter((one) => one.endsWith('missing_column'))).toHaveLength(1);
    expect(problems.filter((one) => one.endsWith('empty'))).toEqual([]);
  });

  it('says which sheet is missing or unknown', async () => {
    const parts = partsOf(book);
    const named = parts['xl/workbook.xml']!.replace('name="มิติ"', 'name="Sheet4"');
    const problems = told(await problemsOf(packed({ ...parts, 'xl/workbook.xml': named })));
    expect(problems).toEqual(
      expect.arrayContaining(['Sheet4 - - unknown_sheet', 'มิติ - - missing_sheet']),
    );
  });

  it('takes Thai digits, commas, marks and spreadsheet days for what they are', async () => {
    const fields: readonly (readonly [string, string])[] = [
      ['H3', text('H3', '๑๒')],
      ['I3', text('I3', '๑๐๐,๐๐๐')],
      ['L3', text('L3', 'X')],
      ['M3', '<c r="M3" t="b"><v>1</v></c>'],
      ['N3', number('N3', 1)],
    ];
    const read = fields.reduce((all, [at, xml]) => withCell(all, PROJECTS!, at, xml), book);
    const dated = withCell(read, HEAD!, 'I2', number('I2', 46_661));
    const { plan: taken, problems } = await readPlan(dated, DIVISIONS);
    expect(problems).toEqual([]);
    expect(taken!.projects[1]).toMatchObject({ quantity: 12, budgetBaht: 100_000 });
    expect(taken!.projects[1]!.quarters).toEqual([true, true, true, false].map(Boolean));
    expect(taken!.document.startsOn).toBe('2027-10-01');
  });
});

describe('how a word is read aloud', () => {
  const ALOUD = '<rPh sb="0" eb="1"><t>อ่านว่า</t></rPh>';

  it('is no part of a text in its cell', async () => {
    const xml = `<c r="E3" t="inlineStr"><is><t>ชื่อ</t>${ALOUD}<r><t>โครงการ</t></r></is></c>`;
    const { plan: read } = await readPlan(cell('E3', xml), DIVISIONS);
    expect(read!.projects[1]!.title).toBe('ชื่อโครงการ');
  });

  it('is no part of a shared text', async () => {
    const shared = `<sst><si><t>ก่อน</t></si><si><t>ชื่อ</t>${ALOUD}<r><t>โครงการ</t></r></si></sst>`;
    const pointing = partsOf(cell('E3', '<c r="E3" t="s"><v>1</v></c>'));
    const bytes = packed({ ...pointing, 'xl/sharedStrings.xml': shared });
    const { plan: read } = await readPlan(bytes, DIVISIONS);
    expect(read!.projects[1]!.title).toBe('ชื่อโครงการ');
  });
});

describe('a file that is no workbook', () => {
  const parts = partsOf(book);
  const bomb = packed({
    ...parts,
    'xl/sharedStrings.xml': `<sst>${' '.repeat(40 * 1024 * 1024)}</sst>`,
  });
  const manyParts = packed(
    Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`part${n}.xml`, '<x/>'])),
  );
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>';
  const rows = Array.from(
    { length: 10_000 },
    (_, n) => `<row r="${n + 100}">${number(`A${n + 100}`, 1)}</row>`,
  );
  const many = withSheet(book, PROJECTS!, (xml) =>
    xml.replace('</sheetData>', `${rows.join('')}</sheetData>`),
  );
  const locked = Buffer.from(book);
  for (
    let at = locked.indexOf('PK\u0001\u0002');
    at >= 0;
    at = locked.indexOf('PK\u0001\u0002', at + 1)
  ) {
    locked.writeUInt16LE(1, at + 8);
  }
  const WHOLE: readonly (readonly [string, Buffer, string])[] = [
    ['nothing', Buffer.alloc(0), 'empty_file'],
    ['blanks', Buffer.from(' \r\n '), 'empty_file'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'old_workbook'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'not_table_file'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'not_table_file'],
    ['another zip', packed({ 'word/document.xml': '<x/>' }), 'not_workbook'],
    ['half a zip', book.subarray(0, book.length / 2), 'broken_workbook'],
    ['a locked workbook', locked, 'encrypted'],
    [
      'XML that is broken',
      packed({ ...parts, 'xl/workbook.xml': '<workbook><sheets>' }),
      'broken_workbook',
    ],
    [
      'entities of its own',
      packed({ ...parts, 'xl/worksheets/sheet1.xml': entity }),
      'broken_workbook',
    ],
    ['a bomb', bomb, 'unpacked_too_large'],
    [
      'elements in elements in elements',
      packed({ ...parts, 'xl/worksheets/sheet1.xml': `<a>`.repeat(2_000_000) }),
      'broken_workbook',
    ],
    ['a thousand and one parts', manyParts, 'unpacked_too_large'],
    ['ten thousand rows', many, 'too_many_rows'],
    ['ten thousand lines', Buffer.from(`${csv}${'โครงการ\r\n'.repeat(10_000)}`), 'too_many_rows'],
    ['an endless line', Buffer.from(','.repeat(1000)), 'too_many_columns'],
    ['an open quote', Buffer.from(`${csv}"`), 'broken_csv'],
    ['words after a quote', Buffer.from(csv.replace('\nแผน,', '\n"แผน"x,')), 'broken_csv'],
    ['bytes of no encoding', Buffer.from([0x80, 0x81, 0x82, 0xff, 0x41]), 'wrong_encoding'],
    ['JSON that is none', Buffer.from('{"document":'), 'broken_json'],
    ['a list of JSON', Buffer.from('[]'), 'broken_json'],
  ];

  it.each(WHOLE)('is refused by one message: %s', async (_what, bytes, code) => {
    expect((await problemsOf(bytes)).map((one) => one.code)).toEqual([code]);
  });

  it('is not believed about its own size', async () => {
    const data = deflateRawSync(Buffer.alloc(40 * 1024 * 1024, 32));
    expect(data.length).toBeLessThan(100_000);
    expect((await problemsOf(bomb))[0]!.code).toBe('unpacked_too_large');
  });
});

describe('a CSV', () => {
  const MARKS: Readonly<Record<string, number>> = {
    '\u201C': 0x93,
    '\u201D': 0x94,
    '\u2013': 0x96,
  };
  const windows874 = (words: string): Buffer =>
    Buffer.from(
      [...words].map((sign) => {
        const code = MARKS[sign] ?? sign.codePointAt(0)!;
        return code >= 0x0e01 && code <= 0x0e5b ? code - 0x0e00 + 0xa0 : code;
      }),
    );
  const plain = csv.replace(/^\uFEFF/, '');
  const untold = plain.replaceAll('✓', 'x');
  const ENCODINGS: readonly (readonly [string, Buffer, string])[] = [
    ['UTF-8 with a mark', Buffer.from(csv), 'utf-8'],
    ['UTF-8 without', Buffer.from(plain), 'utf-8'],
    ['UTF-16', Buffer.from(`\uFEFF${plain}`, 'utf16le'), 'utf-16'],
    ['TIS-620', windows874(untold), 'windows-874'],
  ];
  it.each(ENCODINGS)('is read in %s', async (_what, bytes, encoding) => {
    const reading = await readPlan(bytes, DIVISIONS);
    expect(reading.problems).toEqual([]);
    expect(reading.encoding).toBe(encoding);
    expect(reading.plan).toEqual(plan);
  });

  it.each(['csv', 'json'] as const)('is the same plan in other spellings: %s', async (format) => {
    const typed = writePlan(plan, format)
      .toString()
      .replaceAll('\u0E33', '\u0E4D\u0E32')
      .replaceAll('\u0E41', '\u0E40\u0E40')
      .replace(/([\u0E31\u0E34-\u0E37])([\u0E48-\u0E4B])/g, '$2$1')
      .replace(/[กนท]/g, '$&\u200B');
    const reading = await readPlan(Buffer.from(typed), DIVISIONS);
    expect([reading.problems, reading.plan]).toEqual([[], plan]);
  });

  it('is read with tabs as well, and with lines of any end', async () => {
    const tabs = plain
      .split('\r\n')
      .map((line) => line.replace(/("(?:[^"]|"")*")|,/g, (_all, quoted?: string) => quoted ?? '\t'))
      .join('\n');
    const reading = await readPlan(Buffer.from(tabs), DIVISIONS);
    expect([reading.problems, reading.plan]).toEqual([[], plan]);
  });

  it('says a formula, an unknown row and a value in another row kind’s column', async () => {
    const lines = plain.split('\r\n');
    const width = lines[0]!.split(',').length;
    const line = (kind: string, at: number, value: string): string =>
      [kind, ...Array.from({ length: width - 1 }, (_, n) => (n + 1 === at ? value : ''))].join(',');
    const more = [line('โครงการอื่น', 1, ''), line('มิติ', 1, '2571'), line('แผน', 2, '=1+1')];
    const codes = told(
      await problemsOf(Buffer.from([...lines.slice(0, -1), ...more].join('\r\n'))),
    );
    expect(codes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/unknown_row_kind$/),
        expect.stringMatching(/stray_cell$/),
        expect.stringMatching(/formula$/),
      ]),
    );
  });

  it('says that it is no such table at all', async () => {
    expect(told(await problemsOf(Buffer.from('ชื่อ,งบ\r\nก,1\r\n')))).toEqual(
      expect.arrayContaining(['- 1 - missing_column']),
    );
  });
});

describe('a JSON', () => {
  const with_ = (change: (plan: PlanFile) => unknown): Buffer =>
    Buffer.from(JSON.stringify(change(structuredClone(plan))));
  const project = (more: object): Buffer =>
    with_((one) => ({ ...one, projects: [{ ...one.projects[0], ...more }] }));
  const CASES: readonly (readonly [string, Buffer, string])[] = [
    ['no projects', with_((one) => ({ ...one, projects: [] })), '- - - no_projects'],
    ['no list of projects', with_((one) => ({ ...one, projects: {} })), 'projects - - wrong_type'],
    [
      'a project that is a word',
      with_((one) => ({ ...one, projects: ['x'] })),
      'projects 1 - wrong_type',
    ],
    [
      'no strategies',
      with_(({ strategies, ...one }) => (void strategies, one)),
      'strategies - - missing_sheet',
    ],
    ['a part of its own', with_((one) => ({ ...one, extra: 1 })), 'extra - - unknown_sheet'],
    ['a field of its own', project({ colour: 'red' }), 'projects 1 colour unknown_column'],
    ['a title in pieces', project({ title: ['a'] }), 'projects 1 title wrong_type'],
    [
      'three quarters',
      project({ quarters: [true, false, true] }),
      'projects 1 quarters wrong_type',
    ],
    [
      'divisions that are no list',
      project({ divisionCodes: 'CLERK' }),
      'projects 1 divisionCodes wrong_type',
    ],
    [
      'a printed row that is a word',
      project({ sourceText: 'x' }),
      'projects 1 sourceText wrong_type',
    ],
    ['a quantity that is a word', project({ quantity: 'many' }), 'projects 1 quantity not_number'],
    [
      'a head that is a word',
      with_((one) => ({ ...one, document: 'x' })),
      'document 1 - wrong_type',
    ],
  ];
  it.each(CASES)('says where: %s', async (_what, bytes, expected) => {
    expect(told(await problemsOf(bytes))).toEqual(expect.arrayContaining([expected]));
  });

  it('is not led astray by names that every object has', async () => {
    const bytes = Buffer.from(
      JSON.stringify(plan).replace('{"document"', '{"__proto__":{"projects":[]},"document"'),
    );
    expect(told(await problemsOf(bytes))).toEqual(['__proto__ - - unknown_sheet']);
  });
});

describe('the words', () => {
  it('name every problem, with nothing left to fill in', () => {
    for (const code of Object.keys(PROBLEM_WORDS) as PlanProblem['code'][]) {
      const place = { sheet: null, row: null, column: null };
      const said = problemWords({ ...place, code, value: 'ก', expected: 'ข' });
      expect(said).not.toMatch(/[{}]/);
    }
  });
});
