import { strToU8, zipSync } from 'fflate';
import type { SheetCell } from './sheet-cell.js';
import { sheetCell, sheetRow, titleRow } from './xlsx-cells.js';
import { SHEET_FOOT, sheetHead, sheetPath, workbookParts } from './xlsx-parts.js';

/** One sheet: its name, its columns with their widths in characters, and its rows. */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A small workbook as XLSX, built in memory. */
export function xlsxWorkbook(sheets: readonly WorkbookSheet[]): Buffer {
  const parts = workbookParts(sheets.map(({ name }) => name));
  const bodies = sheets.map((sheet, n) => [sheetPath(n), sheetText(sheet)] as const);
  const files = Object.fromEntries(
    [...Object.entries(parts), ...bodies].map(([path, text]) => [path, strToU8(text)]),
  );
  return Buffer.from(zipSync(files));
}

function sheetText({ columns, rows }: WorkbookSheet): string {
  const lines = rows.map((cells, n) => sheetRow(n + 2, cells, sheetCell));
  return sheetHead(columns) + titleRow(columns) + lines.join('') + SHEET_FOOT;
}
