import { checkedCell } from './cell-check.rule.js';
import { problem, type FileLocation } from '../../../platform/sheets/file-problem.js';
import type { PlanProblem } from '../plan-problem.js';
import { isOptional, SHEET_KEYS, SHEETS, type PlanRow, type SheetKey } from '../plan-sheet.js';
import type { RawRow, RawSheet, RawSheets } from './raw-sheet.js';

/** A row whose cells were checked one by one; a field that was wrong is missing from `values`. */
export interface CheckedRow {
  readonly values: PlanRow;
  /** Where a field of it stands. */
  readonly at: (field: string) => FileLocation;
}

/** Every sheet's checked rows. */
export type CheckedSheets = Readonly<Record<SheetKey, readonly CheckedRow[]>>;

/** Checks every cell by itself. */
export function checkedSheets(sheets: RawSheets): {
  checked: CheckedSheets;
  problems: PlanProblem[];
} {
  const problems: PlanProblem[] = [];
  const entries = SHEET_KEYS.map((key) => {
    const sheet = sheets.get(key);
    const rows = sheet ? sheet.rows.map((row) => checkedRow(sheet, row, problems)) : [];
    return [key, rows] as const;
  });
  return { checked: Object.fromEntries(entries) as unknown as CheckedSheets, problems };
}

function checkedRow(sheet: RawSheet, row: RawRow, problems: PlanProblem[]): CheckedRow {
  const at = (field: string): FileLocation => ({
    sheet: row.sheet,
    row: row.row,
    column: sheet.columns[field] ?? null,
  });
  const values: Record<string, PlanRow[string]> = {};
  for (const column of SHEETS[sheet.key]) {
    const { field, kind } = column;
    // A column that is missing altogether is reported once, not in every row.
    if (!(field in sheet.columns) && !isOptional(column)) continue;
    const cell = row.cells[field] ?? null;
    const result = checkedCell(kind, cell);
    if ('value' in result) values[field] = result.value;
    else problems.push(problem(result.wrong, at(field), cell, result.expected));
  }
  return { values, at };
}
