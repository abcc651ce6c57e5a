import type { RawCell } from '../../../platform/sheets/raw-cell.js';
import { MOST_ROWS } from '../plan-sheet.js';
import { problem, unreadable } from '../../../platform/sheets/file-problem.js';
import type { PlanProblem } from '../plan-problem.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value of a JSON is an object. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes a JSON apart, and collects what is not of its shape. */
export class JsonRows {
  readonly problems: PlanProblem[] = [];
  private count = 0;

  /** The objects of a list; none for what is no list. */
  list(value: unknown, sheet: string): JsonObject[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.problems.push(problem('wrong_type', { sheet }, typeof value, 'list'));
      return [];
    }
    this.count += value.length;
    if (this.count > MOST_ROWS) unreadable('too_many_rows', { sheet }, MOST_ROWS);
    return value.map((one: unknown, index) => {
      if (isObject(one)) return one;
      this.problems.push(problem('wrong_type', { sheet, row: index + 1 }, one, 'object'));
      return {};
    });
  }

  /** The cells of an object by its fields; unknown fields and structured values are reported. */
  cells(
    object: JsonObject,
    place: { sheet: string; row: number },
    known: ReadonlySet<string>,
  ): Record<string, RawCell> {
    const cells: Record<string, RawCell> = {};
    for (const [field, value] of Object.entries(object)) {
      const at = { ...place, column: field };
      if (!known.has(field)) this.problems.push(problem('unknown_column', at, field));
      else if (isScalar(value)) cells[field] = value ?? null;
      else
        this.problems.push(problem('wrong_type', at, Array.isArray(value) ? 'list' : typeof value));
    }
    return cells;
  }

  /** The four quarters of a list as cells with a prefix. */
  quarters(
    value: unknown,
    prefix: string,
    at: { sheet: string; row: number },
  ): Record<string, RawCell> {
    const place = { ...at, column: 'quarters' };
    if (!Array.isArray(value) || value.length !== 4 || !value.every(isScalar)) {
      this.problems.push(problem('wrong_type', place, JSON.stringify(value) ?? '', '4'));
      return {};
    }
    return Object.fromEntries(value.map((one, index) => [`${prefix}${index + 1}`, one ?? null]));
  }
}

const isScalar = (value: unknown): value is RawCell | undefined =>
  value == null || ['string', 'number', 'boolean'].includes(typeof value);
