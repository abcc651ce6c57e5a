import type { CivilDay } from '../calendar/civil-day.js';

/** What stands in a cell: a text, a number, a day, or nothing. */
export type RegisterCell = string | number | { readonly day: CivilDay } | null;

/** One column of a register as it leaves the house. */
export interface RegisterColumn<Row> {
  readonly title: string;
  /** Its width in characters. */
  readonly width: number;
  readonly cell: (row: Row) => RegisterCell;
}

/** A day as a cell, or nothing. */
export const dayCell = (day: CivilDay | null): RegisterCell => (day === null ? null : { day });
