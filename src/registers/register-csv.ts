import type { RegisterCell } from './register-cell.js';
import type { RegisterFile } from './register-file.js';

/** What a spreadsheet takes for the beginning of a formula, whatever blanks stand before it. */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A cell as CSV: days in ISO, and a text that cannot become a formula. */
export function csvCell(cell: RegisterCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.day;
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly RegisterCell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A register as CSV with a byte order mark, by which spreadsheets know Thai. */
export class RegisterCsv implements RegisterFile {
  private readonly chunks: Buffer[];

  constructor(columns: readonly { readonly title: string }[]) {
    this.chunks = [Buffer.from(`\uFEFF${line(columns.map(({ title }) => title))}`)];
  }

  /** Adds lines. */
  add(rows: readonly (readonly RegisterCell[])[]): void {
    this.chunks.push(Buffer.from(rows.map(line).join('')));
  }

  /** The whole file in pieces. */
  end(): Buffer[] {
    return this.chunks;
  }
}
