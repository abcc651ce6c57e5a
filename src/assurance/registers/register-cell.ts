import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { SheetCell } from '../../platform/sheets/sheet-cell.js';

/** The value of a cell. */
export type RegisterCell = SheetCell;

/** One column of an exported register. */
export interface RegisterColumn<Row> {
  readonly title: string;
  /** Its width in characters. */
  readonly width: number;
  readonly cell: (row: Row) => RegisterCell;
}

/** A day as a cell, or nothing. */
export const dayCell = (day: CivilDay | null): RegisterCell => (day === null ? null : { day });
