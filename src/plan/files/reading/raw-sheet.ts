import type { RawCell } from '../../../platform/sheets/raw-cell.js';
import type { SheetKey } from '../plan-sheet.js';

/** A row as a file has it, by fields; `sheet` and `row` say where it stands in that file. */
export interface RawRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, RawCell>>;
}

/** A sheet as a file has it. */
export interface RawSheet {
  readonly key: SheetKey;
  /** How the file names the columns that it has, by field. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly RawRow[];
}

/** Every sheet of a file; a CSV may have the rows of one sheet in several places. */
export type RawSheets = ReadonlyMap<SheetKey, RawSheet>;
