import { CSV_MARK, csvLine } from '../../platform/sheets/csv-cell.js';
import type { SheetCell } from '../../platform/sheets/sheet-cell.js';
import { xlsxWorkbook, type WorkbookSheet } from '../../platform/sheets/xlsx-workbook.js';
import { CSV_TITLES } from './csv-titles.js';
import { CHOICES, EVERY_DIVISION, REMARK, TICK } from './plan-choices.data.js';
import type { PlanFile } from './plan-file.js';
import { SHEET_KEYS, SHEETS, type PlanColumn, type PlanRow, type SheetKey } from './plan-sheet.js';
import { COLUMN_WORDS, ROW_KIND, SHEET_NAMES } from './plan-sheets.messages.js';
import { EVERY, planOf, tablesOf } from './plan-tables.rule.js';
import type { PlanFormat } from './plan-reading.js';

/** The file formats of a plan export. */
export const PLAN_FORMATS: Readonly<Record<PlanFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** A plan as a file that gives the very same plan when it is read. */
export function writePlan(plan: PlanFile, format: PlanFormat): Buffer {
  if (format === 'json') return Buffer.from(`${JSON.stringify(planOf(tablesOf(plan)), null, 2)}\n`);
  const tables = tablesOf(plan);
  return writeRows(format, (key) => tables[key].map((row) => cellsOf(key, row)));
}

/** A file of rows that are cells already, sheet by sheet. */
export function writeRows(
  format: 'xlsx' | 'csv',
  rows: (key: SheetKey) => readonly (readonly SheetCell[])[],
): Buffer {
  if (format === 'xlsx')
    return xlsxWorkbook(SHEET_KEYS.map((key) => workbookSheet(key, rows(key))));
  const lines = SHEET_KEYS.flatMap((key) => rows(key).map((cells) => csvCells(key, cells)));
  return Buffer.from(CSV_MARK + [[ROW_KIND, ...CSV_TITLES], ...lines].map(csvLine).join(''));
}

const titleOf = (key: SheetKey, { field }: PlanColumn): string => COLUMN_WORDS[key][field]!.title;

function workbookSheet(key: SheetKey, rows: WorkbookSheet['rows']): WorkbookSheet {
  const columns = SHEETS[key].map((column) => ({
    title: titleOf(key, column),
    width: column.width,
  }));
  return { name: SHEET_NAMES[key], columns, rows };
}

/** What begins with an apostrophe before a formula gets one more, so that reading takes off our own only. */
const APOSTROPHES = /^'+(?=\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/;

function csvCells(key: SheetKey, cells: readonly SheetCell[]): SheetCell[] {
  const places = new Map(SHEETS[key].map((column, index) => [titleOf(key, column), index]));
  const own = CSV_TITLES.map((title) => cells[places.get(title) ?? -1] ?? null);
  const remark = typeof cells[0] === 'string' && cells[0].startsWith(REMARK);
  const kind = remark ? `${REMARK} ${SHEET_NAMES[key]}` : SHEET_NAMES[key];
  return [kind, ...own].map((cell) =>
    typeof cell === 'string' && APOSTROPHES.test(cell) ? `'${cell}` : cell,
  );
}

const cellsOf = (key: SheetKey, row: PlanRow): SheetCell[] =>
  SHEETS[key].map((column) => cellOf(column, row[column.field] ?? null));

function cellOf({ field, kind }: PlanColumn, value: PlanRow[string]): SheetCell {
  if (typeof value === 'boolean') return value ? TICK : null;
  if (kind.is === 'choice') {
    return value === null ? null : ((CHOICES[kind.of] as Record<string, string>)[value] ?? null);
  }
  if (field === 'divisions') {
    return value === EVERY ? EVERY_DIVISION : String(value).replaceAll(',', ', ');
  }
  return value;
}
