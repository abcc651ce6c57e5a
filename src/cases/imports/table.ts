import type { RawCell } from '../../platform/sheets/raw-cell.js';

/** The most complaints of a file. */
export const MOST_COMPLAINTS = 50_000;

/** A row of a file by its columns' titles; null where it is none. */
export interface TableRow {
  /** Counted from 1, as spreadsheets and editors do. */
  readonly row: number;
  readonly cells: Readonly<Record<string, RawCell>> | null;
}

/** Something in a table that cannot be read, by its key; `row` is null where it is the whole file. */
export interface TableProblem {
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
}

/** A file read as one table. */
export interface Table {
  readonly titles: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly TableProblem[];
}

/** A file to be read by the child process. */
export interface TableJob {
  readonly file: Uint8Array;
}
