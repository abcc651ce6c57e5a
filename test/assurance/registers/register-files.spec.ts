import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvCell } from '../../../src/platform/sheets/csv-cell.js';
import { RegisterCsv } from '../../../src/assurance/registers/register-csv.js';
import { measureOf, percentOf } from '../../../src/assurance/registers/register-measure.rule.js';
import { RegisterXlsx } from '../../../src/assurance/registers/register-xlsx.js';
import { unzipped } from './workbook.js';

const COLUMNS = [
  { title: 'ก', width: 10 },
  { title: 'ข', width: 12 },
];
const EVIL = ['=1+1', '+66', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '＋1'];

describe('a cell of the CSV', () => {
  it.each(EVIL)('cannot be a formula: %j', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('is its text otherwise, quoted where it must be', () => {
    expect(csvCell('ชร ทดสอบ/1')).toBe('ชร ทดสอบ/1');
    expect(csvCell('ก,"ข"\nค')).toBe('"ก,""ข""\nค"');
    expect(csvCell({ day: '2022-04-16' })).toBe('2022-04-16');
    expect(csvCell(15)).toBe('15');
    expect(csvCell(null)).toBe('');
  });

  it('never begins like a formula, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(csvCell(text)).not.toMatch(/^"?\s*[=+\-@＝＋－＠]/);
      }),
    );
  });

  it('stands in a file with a byte order mark and CRLF', () => {
    const file = new RegisterCsv(COLUMNS);
    file.add([['x', 1]]);
    expect(Buffer.concat(file.end()).toString()).toBe('\uFEFFก,ข\r\nx,1\r\n');
  });
});

describe('a workbook', () => {
  const sheetOf = (rows: Parameters<RegisterXlsx['add']>[0]): string => {
    const file = new RegisterXlsx(COLUMNS);
    file.add(rows);
    return unzipped(Buffer.concat(file.end()))['xl/worksheets/sheet1.xml']!;
  };

  it('has every part that a spreadsheet looks for', () => {
    const parts = unzipped(Buffer.concat(new RegisterXlsx(COLUMNS).end()));
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('writes texts as texts, numbers as numbers and days as days', () => {
    const sheet = sheetOf([
      [{ day: '2022-04-16' }, 15],
      ['=1+1', null],
    ]);
    expect(sheet).toContain('<c r="A2" s="1"><v>44667</v></c><c r="B2"><v>15</v></c>');
    expect(sheet).toContain('<c r="A3" t="inlineStr" s="0"><is><t xml:space="preserve">=1+1<');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('state="frozen"');
  });

  it('holds no character that XML refuses, and loses no other', () => {
    const sheet = sheetOf([[`a\u0000<b>&${String.fromCharCode(0xd800)}\u{1F600}\uFFFEc`, 'x']]);
    expect(sheet).toContain('>a&lt;b&gt;&amp;\u{1F600}c<');
  });

  it('keeps a text that looks like a code of a character, and no text too long for a cell', () => {
    expect(sheetOf([['_x0041_ a_b', 'x']])).toContain('>_x005F_x0041_ a_b<');
    expect(sheetOf([['a'.repeat(40_000), 'x']])).toContain(`>${'a'.repeat(32_767)}<`);
  });

  it('names its columns as spreadsheets do', () => {
    const many = Array.from({ length: 28 }, (_, n) => ({ title: `t${n}`, width: 5 }));
    const sheet = unzipped(Buffer.concat(new RegisterXlsx(many).end()))['xl/worksheets/sheet1.xml'];
    expect(sheet).toMatch(/r="Z1"[^]*r="AA1"[^]*r="AB1"/);
  });
});

describe('a measure', () => {
  it('is what was decided, else what the due day says', () => {
    expect(measureOf(true, '2022-01-01', '2022-02-01')).toBe('in_time');
    expect(measureOf(false, '2022-01-01', '2021-12-01')).toBe('late');
    expect(measureOf(null, '2022-01-01', '2022-01-01')).toBe('owed');
    expect(measureOf(null, '2022-01-01', '2022-01-02')).toBe('overdue');
    expect(measureOf(null, null, '2022-01-02')).toBe('no_duty');
  });

  it('is 100 percent only of everything', () => {
    expect(percentOf(9999, 10_000)).toBe(99.9);
    expect(percentOf(2, 3)).toBe(66.6);
    expect(percentOf(3, 3)).toBe(100);
    expect(percentOf(0, 0)).toBeNull();
  });
});
