import type { SheetCell } from './sheet-cell.js';
import { STYLES } from './xlsx-parts.js';

/** Day 0 of a spreadsheet's dates. */
const EPOCH = Date.parse('1899-12-30');
const DAY_MS = 86_400_000;

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

/** The name of a column counted from 0: A to Z, then AA. */
export const columnName = (index: number): string =>
  (index < LETTERS ? '' : columnName(Math.floor(index / LETTERS) - 1)) +
  String.fromCharCode(65 + (index % LETTERS));

/** A text in a style; never a formula. */
const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** A cell as a sheet holds it; a text is written as text, never as a formula. */
export function sheetCell(cell: SheetCell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') {
    const day = (Date.parse(cell.day) - EPOCH) / DAY_MS;
    return `<c r="${at}" s="${STYLES.day}"><v>${day}</v></c>`;
  }
  return textCell(at, cell, STYLES.plain);
}

/** A row counted from 1. */
export function sheetRow<T>(
  row: number,
  cells: readonly T[],
  write: (cell: T, at: string) => string,
): string {
  const written = cells.map((cell, n) => write(cell, `${columnName(n)}${row}`));
  return `<row r="${row}">${written.join('')}</row>`;
}

/** The first row: the titles of the columns. */
export const titleRow = (columns: readonly { readonly title: string }[]): string =>
  sheetRow(1, columns, ({ title }, at) => textCell(at, title, STYLES.title));
