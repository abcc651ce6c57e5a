import { comparedText, storedLine } from '../../../platform/text/one-spelling.rule.js';
import { columnName } from '../../../platform/sheets/xlsx-cells.js';
import { isBlank, type Grid, type GridRow } from '../../../platform/sheets/reading/grid.js';
import { REMARK } from '../plan-choices.data.js';
import { COLUMN_WORDS, SHEET_NAMES } from '../plan-sheets.messages.js';
import { isOptional, NEEDED_SHEETS, SHEET_KEYS, SHEETS, type SheetKey } from '../plan-sheet.js';
import { problem } from '../../../platform/sheets/file-problem.js';
import type { PlanProblem } from '../plan-problem.js';
import type { RawRow, RawSheet, RawSheets } from './raw-sheet.js';

/** What the sheets of a workbook are, by their names and titles. */
export function sheetsOfGrids(grids: readonly Grid[]): {
  sheets: RawSheets;
  problems: PlanProblem[];
} {
  const sheets = new Map<SheetKey, RawSheet>();
  const problems: PlanProblem[] = [];
  for (const grid of grids.filter(({ rows }) => rows.length > 0)) {
    const key = sheetNamed(grid.name);
    if (key === undefined) problems.push(problem('unknown_sheet', { sheet: grid.name }, grid.name));
    else if (sheets.has(key))
      problems.push(problem('doubled_sheet', { sheet: grid.name }, grid.name));
    else sheets.set(key, sheetOf(grid, key, problems));
  }
  return { sheets, problems: [...problems, ...missingSheets(sheets)] };
}

/** The sheet that a name means. */
export const sheetNamed = (name: string): SheetKey | undefined =>
  SHEET_KEYS.find((key) => [key, SHEET_NAMES[key]].map(comparedText).includes(comparedText(name)));

/** The sheets that a plan needs and a file has not. */
export const missingSheets = (sheets: RawSheets): PlanProblem[] =>
  NEEDED_SHEETS.filter((key) => !sheets.has(key)).map((key) =>
    problem('missing_sheet', { sheet: SHEET_NAMES[key] }, SHEET_NAMES[key]),
  );

/** A column's letters with its title, as people look for it. */
export const columnLocation = (index: number, title: string): string =>
  `${columnName(index)} (${title})`;

/** Whether a row is a remark, such as those of the template. */
export const isRemark = ({ cells }: GridRow): boolean => {
  const [first] = [...cells.entries()].sort(([one], [other]) => one - other);
  return first !== undefined && String(first[1]).trimStart().startsWith(REMARK);
};

function sheetOf({ name, rows }: Grid, key: SheetKey, problems: PlanProblem[]): RawSheet {
  const [head, ...body] = rows;
  const known = new Map(SHEETS[key].map(({ field }) => [COLUMN_WORDS[key][field]!.title, field]));
  const { fields, columns } = readHead(head!, name, known, problems);
  for (const column of SHEETS[key]) {
    if (column.field in columns || isOptional(column)) continue;
    const { title } = COLUMN_WORDS[key][column.field]!;
    problems.push(problem('missing_column', { sheet: name, row: head!.row }, title));
  }
  const filled = body.filter((row) => !isRemark(row));
  problems.push(...filled.flatMap((row) => strayCells(name, row, fields)));
  return { key, columns, rows: filled.map((row) => rawRow(name, row, fields)) };
}

/** Which column holds which field; `known` is title → field. */
export function readHead(
  head: GridRow,
  sheet: string | null,
  known: ReadonlyMap<string, string>,
  problems: PlanProblem[],
): { fields: Map<number, string>; columns: Record<string, string> } {
  const fields = new Map<number, string>();
  const columns: Record<string, string> = {};
  const meant = new Map([...known].map(([title, field]) => [comparedText(title), field]));
  for (const [index, cell] of head.cells) {
    if (isBlank(cell)) continue;
    const title = storedLine(String(cell));
    const field = meant.get(comparedText(title));
    const place = { sheet, row: head.row, column: columnName(index) };
    if (field === undefined) problems.push(problem('unknown_column', place, title));
    else if (field in columns) problems.push(problem('doubled_column', place, title));
    else {
      fields.set(index, field);
      columns[field] = columnLocation(index, title);
    }
  }
  return { fields, columns };
}

/** A grid's row by fields. */
export function rawRow(
  sheet: string,
  { row, cells }: GridRow,
  fields: ReadonlyMap<number, string>,
): RawRow {
  const entries = [...fields].map(([index, field]) => [field, cells.get(index) ?? null] as const);
  return { sheet, row, cells: Object.fromEntries(entries) };
}

/** What stands in columns that mean nothing in this row, and would be lost. */
export function strayCells(
  sheet: string,
  { row, cells }: GridRow,
  fields: ReadonlyMap<number, string>,
): PlanProblem[] {
  return [...cells]
    .filter(([index, cell]) => !fields.has(index) && !isBlank(cell))
    .map(([index, cell]) => problem('stray_cell', { sheet, row, column: columnName(index) }, cell));
}
