import { UnreadableFile, unreadable } from '../../../platform/sheets/file-problem.js';
import { csvRows } from '../../../platform/sheets/reading/csv-reader.js';
import { isWorkbook } from '../../../platform/sheets/reading/file-format.js';
import type { Grid, GridRow } from '../../../platform/sheets/reading/grid.js';
import { decodedText } from '../../../platform/sheets/reading/text-encoding.js';
import { readWorkbook } from '../../../platform/sheets/reading/xlsx-reader.js';
import { shownCell } from '../../../platform/sheets/csv-cell.js';
import { storedLine } from '../../../platform/text/one-spelling.rule.js';
import { MOST_COMPLAINTS, type Table, type TableProblem, type TableRow } from '../table.js';
import { tableOfJson } from './json-table.js';

/** With the titles. */
const MOST_ROWS = MOST_COMPLAINTS + 1;
/** So many rows of a few sentences, as XML, in bytes. */
const MOST_UNPACKED = 192 * 1024 * 1024;

/** Reads an XLSX, CSV, JSON or JSONL, known by its bytes, as one table; what cannot be read is a problem. */
export async function readTable(bytes: Buffer): Promise<Table> {
  try {
    if (isWorkbook(bytes)) return await tableOfWorkbook(bytes);
    const { text } = decodedText(bytes);
    if (text.trim() === '') return unreadable('empty_file');
    return /^\s*[{[]/.test(text) ? tableOfJson(text) : tableOfCsv(text);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { row, column, code } = error.problem;
    return { titles: [], rows: [], problems: [{ row, column, code }] };
  }
}

/** The first sheet with anything in it. */
async function tableOfWorkbook(bytes: Buffer): Promise<Table> {
  const { grids, problems } = await readWorkbook(bytes, {
    rows: MOST_ROWS,
    unpacked: MOST_UNPACKED,
  });
  const grid = grids.find(({ rows }) => rows.length > 0);
  if (!grid) return unreadable('empty_file');
  const own = problems.filter(({ sheet }) => sheet === grid.name);
  return tableOf(
    grid.rows,
    own.map(({ row, column, code }) => ({ row, column, code })),
  );
}

const tableOfCsv = (text: string): Table => {
  const rows = csvRows(text, MOST_ROWS).map(({ row, cells }) => ({
    row,
    cells: new Map(
      [...cells].map(([at, cell]) => [at, typeof cell === 'string' ? shownCell(cell) : cell]),
    ),
  }));
  return tableOf(rows, []);
};

function tableOf(rows: Grid['rows'], problems: readonly TableProblem[]): Table {
  const [head, ...body] = rows;
  if (!head) return unreadable('empty_file');
  const titles = new Map(
    [...head.cells].map(([at, title]) => [at, storedLine(String(title ?? ''))] as const),
  );
  return {
    titles: [...titles.values()],
    rows: body.map((row) => tableRow(row, titles)),
    problems,
  };
}

const tableRow = ({ row, cells }: GridRow, titles: ReadonlyMap<number, string>): TableRow => ({
  row,
  cells: Object.fromEntries([...titles].map(([at, title]) => [title, cells.get(at) ?? null])),
});
