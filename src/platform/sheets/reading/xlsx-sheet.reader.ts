import { columnName } from '../xlsx-cells.js';
import type { RawCell } from '../raw-cell.js';
import { isBlank, MOST_COLUMNS, type Grid, type GridRow } from './grid.js';
import { problem, unreadable, type FileProblem } from '../file-problem.js';
import { readXml, type XmlEvents } from './xml-events.js';
import { cellReference, shownText } from './xlsx-text.rule.js';

/** Reads a sheet: its cells, and what in it is no plain value. Throws UnreadableFile where there is too much. */
export function readSheet(
  name: string,
  xml: string,
  workbook: Workbook,
): { grid: Grid; problems: FileProblem[] } {
  const reader = new SheetReader(name, workbook);
  readXml(xml, name, reader);
  return { grid: { name, rows: reader.rows() }, problems: reader.problems };
}

/** What a sheet shares with the others, and how many rows it may have. */
interface Workbook {
  readonly strings: readonly string[];
  readonly mostRows: number;
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  value: string;
  formula: string | null;
}

/** Cells without a value are skipped, so that ten thousand painted rows are no rows. */
class SheetReader implements XmlEvents {
  readonly problems: FileProblem[] = [];
  private readonly found = new Map<number, Map<number, RawCell>>();
  private row = 0;
  private column = -1;
  private cell: OpenCell | null = null;
  private into: 'value' | 'formula' | null = null;
  private aloud = false;

  constructor(
    private readonly sheet: string,
    private readonly workbook: Workbook,
  ) {}

  rows(): GridRow[] {
    return [...this.found]
      .sort(([one], [other]) => one - other)
      .map(([row, cells]) => ({ row, cells }));
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'row') this.openRow(attribute('r'));
    else if (name === 'c') this.openCell(attribute('r'), attribute('t') ?? 'n');
    else if (name === 'rPh') this.aloud = true;
    else if (name === 'mergeCell') this.merged(attribute('ref') ?? '');
    else this.openPart(name);
  }

  text(piece: string): void {
    if (!this.cell || !this.into) return;
    if (this.into === 'value') this.cell.value += piece;
    else this.cell.formula += piece;
  }

  close(name: string): void {
    if (name === 'rPh') this.aloud = false;
    else if (name === 'c') this.closeCell();
    else if (['v', 't', 'f'].includes(name)) this.into = null;
  }

  private openPart(name: string): void {
    if (!this.cell) return;
    if (name === 'f') {
      this.into = 'formula';
      this.cell.formula = '';
    } else if (name === 'v' || (name === 't' && !this.aloud)) this.into = 'value';
  }

  private openRow(reference: string | undefined): void {
    this.row = reference === undefined ? this.row + 1 : Number(reference);
    this.column = -1;
    if (!Number.isInteger(this.row)) unreadable('broken_workbook', { sheet: this.sheet });
  }

  private openCell(reference: string | undefined, type: string): void {
    const place = reference === undefined ? null : cellReference(reference);
    if (reference !== undefined && !place) unreadable('broken_workbook', { sheet: this.sheet });
    const { row, column } = place ?? { row: this.row, column: this.column + 1 };
    this.column = column;
    this.cell = { row, column, type, value: '', formula: null };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const place = { sheet: this.sheet, row: cell.row, column: columnName(cell.column) };
    if (cell.formula !== null) {
      this.problems.push(problem('formula', place, `=${cell.formula}`));
    } else if (cell.type === 'e') this.problems.push(problem('error_cell', place, cell.value));
    const value = this.valueOf(cell);
    if (!isBlank(value) || value === ' ') this.keep(cell, value);
  }

  private keep({ row, column }: OpenCell, value: RawCell): void {
    const { sheet } = this;
    if (column >= MOST_COLUMNS) unreadable('too_many_columns', { sheet, row }, MOST_COLUMNS);
    const cells = this.found.get(row) ?? new Map<number, RawCell>();
    this.found.set(row, cells.set(column, value));
    const { mostRows } = this.workbook;
    if (this.found.size > mostRows) unreadable('too_many_rows', { sheet }, mostRows);
  }

  private valueOf({ type, value }: OpenCell): RawCell {
    switch (type) {
      case 's':
        return this.workbook.strings[Number(value)] ?? null;
      case 'b':
        return value.trim() === '1';
      case 'n':
        return value.trim() === '' ? null : Number(value);
      case 'e':
        return null;
      default:
        return shownText(value);
    }
  }

  private merged(reference: string): void {
    const place = cellReference(reference.split(':')[0] ?? '');
    const at = place && { row: place.row, column: columnName(place.column) };
    this.problems.push(problem('merged_cells', { sheet: this.sheet, ...at }, reference));
  }
}
