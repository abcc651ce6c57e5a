import { unreadable } from '../../../platform/sheets/file-problem.js';
import type { RawCell } from '../../../platform/sheets/raw-cell.js';
import type { Table, TableProblem, TableRow } from '../table.js';

/** A list of objects as JSON, or one object a line (JSONL); a line that is none is a problem of its row. */
export function tableOfJson(text: string): Table {
  const whole = parsed(text);
  const values = Array.isArray(whole)
    ? whole.map((value: unknown, at) => ({ row: at + 1, value }))
    : text.split('\n').flatMap((line, at) => lineOf(line, at + 1));
  const titles = new Set<string>();
  const problems: TableProblem[] = [];
  const rows = values.map(({ row, value }): TableRow => {
    if (!isObject(value)) {
      problems.push({ row, column: null, code: 'not_object' });
      return { row, cells: null };
    }
    for (const title of Object.keys(value)) titles.add(title);
    return { row, cells: Object.fromEntries(Object.entries(value).map(cellOf)) };
  });
  if (rows.every(({ cells }) => cells === null)) unreadable('broken_json');
  return { titles: [...titles], rows, problems };
}

const lineOf = (line: string, row: number): { row: number; value: unknown }[] =>
  line.trim() === '' ? [] : [{ row, value: parsed(line) }];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of words is one cell with commas; what is no plain value stands there as JSON. */
function cellOf([title, value]: [string, unknown]): [string, RawCell] {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
    return [title, value as RawCell];
  }
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return [title, isList ? value.join(',') : JSON.stringify(value)];
}
