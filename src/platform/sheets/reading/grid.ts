import type { RawCell } from '../raw-cell.js';

/** A row of a file, its cells by the index of their column, counted from 0. */
export interface GridRow {
  /** Counted from 1, as spreadsheets do. */
  readonly row: number;
  readonly cells: ReadonlyMap<number, RawCell>;
}

/** A sheet of a file before anybody knows what its columns mean; rows without a value are left out. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly GridRow[];
}

/** The most columns of a sheet: the widest has sixty. */
export const MOST_COLUMNS = 200;

/** Whether nothing but blanks stands there. */
export const isBlank = (cell: RawCell | undefined): boolean =>
  cell == null || (typeof cell === 'string' && cell.trim() === '');
