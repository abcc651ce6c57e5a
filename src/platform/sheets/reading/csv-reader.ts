import { MOST_COLUMNS, type GridRow } from './grid.js';
import { unreadable } from '../file-problem.js';

const SEPARATORS = [',', ';', '\t'] as const;
/** One field: in quotes, or up to what ends it. */
const QUOTED = /"((?:[^"]|"")*)"/y;

/**
 * The rows of a CSV with something in them, separated by commas, semicolons or tabs as its first line is;
 * throws UnreadableFile where a quote is not closed, or for more than `most` rows.
 */
export function csvRows(text: string, most: number): GridRow[] {
  const separator = separatorOf(text);
  const bare = new RegExp(`[^"\\r\\n${separator}][^\\r\\n${separator}]*`, 'y');
  const rows = new RowsFound(most);
  for (let at = 0; at < text.length;) {
    const sign = text[at]!;
    if (sign === separator) rows.nextColumn();
    else if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) rows.nextRow();
    else if (sign !== '\r') {
      const [value, end] = fieldAt(text, at, sign === '"' ? QUOTED : bare, rows.row);
      rows.put(value);
      at = end;
      continue;
    }
    at += 1;
  }
  rows.nextRow();
  return rows.found;
}

class RowsFound {
  readonly found: GridRow[] = [];
  row = 1;
  private column = 0;
  private cells = new Map<number, string>();

  constructor(private readonly most: number) {}

  put(value: string): void {
    if (value !== '') this.cells.set(this.column, value);
  }

  nextColumn(): void {
    this.column += 1;
    if (this.column > MOST_COLUMNS) unreadable('too_many_columns', { row: this.row }, MOST_COLUMNS);
  }

  nextRow(): void {
    if (this.cells.size > 0) this.found.push({ row: this.row, cells: this.cells });
    if (this.found.length > this.most) unreadable('too_many_rows', {}, this.most);
    this.cells = new Map();
    this.row += 1;
    this.column = 0;
  }
}

function fieldAt(text: string, at: number, pattern: RegExp, row: number): [string, number] {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return unreadable('broken_csv', { row }, text.slice(at, at + 40));
  const value = found[1] === undefined ? found[0] : found[1].replaceAll('""', '"');
  const end = pattern.lastIndex;
  // After a closed quote only a separator or the row's end may follow.
  if (found[1] !== undefined && !/^(?:[,;\t\r\n]|$)/.test(text.slice(end, end + 1))) {
    return unreadable('broken_csv', { row }, text.slice(at, at + 40));
  }
  return [value, end];
}

function separatorOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const counted = SEPARATORS.map((sign) => [first.split(sign).length, sign] as const);
  return counted.sort(([one], [other]) => other - one)[0]![1];
}
