import type { RegisterCell } from './register-cell.js';

/** A register being written as a file, batch by batch. */
export interface RegisterFile {
  add(rows: readonly (readonly RegisterCell[])[]): void;
  end(): Buffer[];
}

/** The file formats of a register export. */
export const REGISTER_FORMATS = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type RegisterFormat = keyof typeof REGISTER_FORMATS;
