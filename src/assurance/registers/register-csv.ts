import { CSV_MARK, csvLine } from '../../platform/sheets/csv-cell.js';
import type { RegisterCell } from './register-cell.js';
import type { RegisterFile } from './register-file.js';

/** A register as CSV with a byte order mark, by which spreadsheets know Thai. */
export class RegisterCsv implements RegisterFile {
  private readonly chunks: Buffer[];

  constructor(columns: readonly { readonly title: string }[]) {
    this.chunks = [Buffer.from(CSV_MARK + csvLine(columns.map(({ title }) => title)))];
  }

  /** Adds lines. */
  add(rows: readonly (readonly RegisterCell[])[]): void {
    this.chunks.push(Buffer.from(rows.map(csvLine).join('')));
  }

  /** The whole file in pieces. */
  end(): Buffer[] {
    return this.chunks;
  }
}
