import type { RawCell } from '../../../platform/sheets/raw-cell.js';
import { csvRows } from '../../../platform/sheets/reading/csv-reader.js';
import {
  columnLocation,
  isRemark,
  missingSheets,
  rawRow,
  readHead,
  sheetNamed,
  strayCells,
} from './grid-sheets.rule.js';
import type { GridRow } from '../../../platform/sheets/reading/grid.js';
import { shownCell } from '../../../platform/sheets/csv-cell.js';
import { CSV_TITLES } from '../csv-titles.js';
import { problem, unreadable } from '../../../platform/sheets/file-problem.js';
import type { PlanProblem } from '../plan-problem.js';
import { isOptional, MOST_ROWS, SHEETS, type SheetKey } from '../plan-sheet.js';
import { COLUMN_WORDS, ROW_KIND, SHEET_NAMES } from '../plan-sheets.messages.js';
import type { RawRow, RawSheet, RawSheets } from './raw-sheet.js';

/** What spreadsheets would run. */
const FORMULA = /^\s*[=\uFF1D]/;

/** What the rows of a CSV are; its first column says it of each. */
export function sheetsOfCsv(text: string): { sheets: RawSheets; problems: PlanProblem[] } {
  const [head, ...body] = csvRows(text, MOST_ROWS);
  if (!head) return unreadable('empty_file');
  const problems: PlanProblem[] = [];
  const known = new Map([ROW_KIND, ...CSV_TITLES].map((title) => [title, title]));
  const { fields: titles } = readHead(head, null, known, problems);
  const kindAt = [...titles].find(([, title]) => title === ROW_KIND)?.[0];
  if (kindAt === undefined) {
    return {
      sheets: new Map(),
      problems: [problem('missing_column', { row: head.row }, ROW_KIND)],
    };
  }
  const groups = grouped(body, kindAt, problems);
  const sheets = new Map(
    [...groups].map(([key, rows]) => [key, sheetOf(key, rows, { titles, kindAt }, problems)]),
  );
  return { sheets, problems: [...problems, ...missingSheets(sheets)] };
}

function grouped(
  rows: readonly GridRow[],
  kindAt: number,
  problems: PlanProblem[],
): Map<SheetKey, GridRow[]> {
  const groups = new Map<SheetKey, GridRow[]>();
  for (const row of rows.filter((one) => !isRemark(one))) {
    const kind = String(row.cells.get(kindAt) ?? '');
    const key = sheetNamed(kind);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), row]);
    else {
      const column = columnLocation(kindAt, ROW_KIND);
      const known = Object.values(SHEET_NAMES).join(', ');
      problems.push(problem('unknown_row_kind', { row: row.row, column }, kind, known));
    }
  }
  return groups;
}

function sheetOf(
  key: SheetKey,
  rows: readonly GridRow[],
  { titles, kindAt }: { titles: ReadonlyMap<number, string>; kindAt: number },
  problems: PlanProblem[],
): RawSheet {
  const fields = new Map<number, string>();
  const columns: Record<string, string> = {};
  for (const column of SHEETS[key]) {
    const { title } = COLUMN_WORDS[key][column.field]!;
    const index = [...titles].find(([, one]) => one === title)?.[0];
    if (index !== undefined) {
      fields.set(index, column.field);
      columns[column.field] = columnLocation(index, title);
    } else if (!isOptional(column)) {
      problems.push(problem('missing_column', { sheet: SHEET_NAMES[key], row: 1 }, title));
    }
  }
  const known = new Map([...fields, [kindAt, ROW_KIND] as const]);
  problems.push(...rows.flatMap((row) => strayCells(SHEET_NAMES[key], row, known)));
  const raw = rows.map((row) => rawRow(SHEET_NAMES[key], row, fields));
  return { key, columns, rows: raw.map((row) => shown(row, columns, problems)) };
}

/** The row without the apostrophes that hide a formula; a formula itself is reported. */
function shown(
  row: RawRow,
  columns: Readonly<Record<string, string>>,
  problems: PlanProblem[],
): RawRow {
  const cells = Object.entries(row.cells).map(([field, cell]): [string, RawCell] => {
    if (typeof cell !== 'string') return [field, cell];
    if (FORMULA.test(cell)) {
      const { sheet, row: no } = row;
      problems.push(problem('formula', { sheet, row: no, column: columns[field] ?? null }, cell));
    }
    return [field, shownCell(cell)];
  });
  return { ...row, cells: Object.fromEntries(cells) };
}
