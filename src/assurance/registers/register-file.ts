import type { RegisterCell } from './register-cell.js';

/** A register being written as a file, batch by batch. */
export interface RegisterFile {
  add(rows: readonly (readonly RegisterCell[])[]): void;
  end(): Buffer[];
}

/** The kinds of file that a register leaves the house as. */
export const REGISTER_FORMATS = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** One of the kinds. */
export type RegisterFormat = keyof typeof REGISTER_FORMATS;
