import { strToU8, Zip, ZipDeflate } from 'fflate';
import { daysBetween } from '../calendar/civil-day.js';
import type { RegisterCell } from './register-cell.js';
import type { RegisterFile } from './register-file.js';
import { sheetHead, SHEET_FOOT, STYLES, workbookParts } from './xlsx-parts.js';

/** Day 0 of a spreadsheet's dates. */
const EPOCH = '1899-12-30';
/** Light work for a machine that answers citizens meanwhile. */
const LEVEL = 3;

/** What XML 1.0 cannot hold. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What spreadsheets would read as the code of a character. */
const CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** A sheet with a longer text in a cell is called broken. */
const LONGEST = 32_767;
const escaped = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(NOT_XML, '')
    .replace(CODE, '_x005F_')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign]!);

const LETTERS = 26;

/** The name of a column: A to Z, then AA. */
const columnName = (index: number): string =>
  (index < LETTERS ? '' : columnName(Math.floor(index / LETTERS) - 1)) +
  String.fromCharCode(65 + (index % LETTERS));

const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** A cell as a sheet holds it; a text is written as text, never as a formula. */
function sheetCell(cell: RegisterCell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') {
    return `<c r="${at}" s="${STYLES.day}"><v>${daysBetween(EPOCH, cell.day)}</v></c>`;
  }
  return textCell(at, cell, STYLES.plain);
}

/** A register as XLSX, packed while it is written: a year of cases never stands in memory unpacked. */
export class RegisterXlsx implements RegisterFile {
  private readonly chunks: Buffer[] = [];
  private readonly zip = new Zip((error, piece) => {
    if (error) throw error;
    this.chunks.push(Buffer.from(piece));
  });
  private readonly sheet: ZipDeflate;
  private row = 0;

  constructor(columns: readonly { readonly title: string; readonly width: number }[]) {
    for (const [path, text] of Object.entries(workbookParts())) {
      this.part(path).push(strToU8(text), true);
    }
    this.sheet = this.part('xl/worksheets/sheet1.xml');
    this.write(sheetHead(columns));
    this.write(this.line(columns, ({ title }, at) => textCell(at, title, STYLES.title)));
  }

  /** Adds rows. */
  add(rows: readonly (readonly RegisterCell[])[]): void {
    this.write(rows.map((cells) => this.line(cells, sheetCell)).join(''));
  }

  /** The whole file in pieces. */
  end(): Buffer[] {
    this.write(SHEET_FOOT, true);
    this.zip.end();
    return this.chunks;
  }

  private line<T>(cells: readonly T[], write: (cell: T, at: string) => string): string {
    this.row += 1;
    const written = cells.map((cell, n) => write(cell, `${columnName(n)}${this.row}`));
    return `<row r="${this.row}">${written.join('')}</row>`;
  }

  private part(path: string): ZipDeflate {
    const part = new ZipDeflate(path, { level: LEVEL });
    this.zip.add(part);
    return part;
  }

  private write(text: string, last = false): void {
    this.sheet.push(strToU8(text), last);
  }
}
