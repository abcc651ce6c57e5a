import type { SheetCell } from './sheet-cell.js';

/** What a spreadsheet takes for the beginning of a formula, whatever blanks stand before it. */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A cell as CSV: days in ISO, and a text that cannot become a formula. */
export function csvCell(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.day;
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const HIDDEN = /^'(?='*\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/;

/** The text of a cell without the apostrophe by which `csvCell` hides a formula. */
export const shownCell = (text: string): string => text.replace(HIDDEN, '');

/** A line of cells as CSV, with its end. */
export const csvLine = (cells: readonly SheetCell[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;

/** The byte order mark by which spreadsheets know that a CSV is UTF-8. */
export const CSV_MARK = '\uFEFF';
