import type { RawCell } from '../../../platform/sheets/raw-cell.js';
import { isObject, JsonRows, type JsonObject } from './json-rows.js';
import { problem, unreadable } from '../../../platform/sheets/file-problem.js';
import type { PlanProblem } from '../plan-problem.js';
import { SHEETS, type SheetKey } from '../plan-sheet.js';
import { EVERY } from '../plan-tables.rule.js';
import type { RawRow, RawSheet, RawSheets } from './raw-sheet.js';

const TOP = ['document', 'strategies', 'dimensions', 'projects', 'ocrFixes'] as const;

/** What the rows of a JSON are, in the shape that a plan's export has. */
export function sheetsOfJson(text: string): { sheets: RawSheets; problems: PlanProblem[] } {
  const plan = parsed(text);
  const rows = new JsonRows();
  const { problems } = rows;
  for (const key of Object.keys(plan)) {
    if (!(TOP as readonly string[]).includes(key))
      problems.push(problem('unknown_sheet', { sheet: key }, key));
  }
  for (const key of TOP.slice(0, 4)) {
    if (!(key in plan)) problems.push(problem('missing_sheet', { sheet: key }, key));
  }
  const taken = new JsonTaken(rows);
  const sheets = new Map<SheetKey, RawSheet>();
  const put = (key: SheetKey, list: RawRow[]): void =>
    void sheets.set(key, { key, columns: named(key), rows: list });
  put('document', taken.document(plan['document']));
  const strategies = rows.list(plan['strategies'], 'strategies');
  put('strategies', taken.plain('strategies', 'strategies', strategies, ['objectives']));
  put(
    'objectives',
    strategies.flatMap((one, index) => taken.objectives(one, index)),
  );
  const dimensions = rows.list(plan['dimensions'], 'dimensions');
  put('dimensions', taken.plain('dimensions', 'dimensions', dimensions, ['missions']));
  put(
    'missions',
    dimensions.flatMap((one, index) => taken.missions(one, index)),
  );
  put('projects', taken.projects(rows.list(plan['projects'], 'projects')));
  put('mendings', taken.plain('mendings', 'ocrFixes', rows.list(plan['ocrFixes'], 'ocrFixes')));
  return { sheets, problems };
}

function parsed(text: string): JsonObject {
  let plan: unknown;
  try {
    plan = JSON.parse(text);
  } catch {
    return unreadable('broken_json');
  }
  return isObject(plan) ? plan : unreadable('broken_json');
}

const named = (key: SheetKey): Record<string, string> =>
  Object.fromEntries(SHEETS[key].map(({ field }) => [field, field]));

const fieldsOf = (key: SheetKey, ...without: readonly string[]): Set<string> =>
  new Set(SHEETS[key].map(({ field }) => field).filter((field) => !without.includes(field)));

const without = (object: JsonObject, fields: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));

const NESTED = ['quarters', 'sourceText', 'divisionCodes', 'everyDivision'];
const PRINTED = ['title', 'unit', 'quantity', 'budget', 'indicator', 'outcome', 'division'];

class JsonTaken {
  constructor(private readonly rows: JsonRows) {}

  document(value: unknown): RawRow[] {
    const place = { sheet: 'document', row: 1 };
    if (value === undefined) return [];
    if (!isObject(value)) {
      this.rows.problems.push(problem('wrong_type', place, typeof value, 'object'));
      return [];
    }
    return [{ ...place, cells: this.rows.cells(value, place, fieldsOf('document')) }];
  }

  plain(
    key: SheetKey,
    sheet: string,
    list: readonly JsonObject[],
    nested: readonly string[] = [],
    more: Readonly<Record<string, RawCell>> = {},
  ): RawRow[] {
    const known = fieldsOf(key, ...Object.keys(more));
    return list.map((one, index) => {
      const place = { sheet, row: index + 1 };
      return {
        ...place,
        cells: { ...this.rows.cells(without(one, nested), place, known), ...more },
      };
    });
  }

  objectives(strategy: JsonObject, index: number): RawRow[] {
    const sheet = `strategies[${index}].objectives`;
    const { no } = strategy;
    const strategyNo = typeof no === 'number' || typeof no === 'string' ? no : null;
    const list = this.rows.list(strategy['objectives'], sheet);
    return this.plain('objectives', sheet, list, [], { strategyNo });
  }

  missions(dimension: JsonObject, index: number): RawRow[] {
    const sheet = `dimensions[${index}].missions`;
    const missions = this.rows.list(dimension['missions'], sheet);
    const items = missions.flatMap((mission, at) => {
      const below = `${sheet}[${at}].items`;
      return this.plain('missions', below, this.rows.list(mission['items'], below));
    });
    return [...this.plain('missions', sheet, missions, ['items']), ...items];
  }

  projects(list: readonly JsonObject[]): RawRow[] {
    const four = [1, 2, 3, 4].flatMap((no) => [`q${no}`, `printedQ${no}`]);
    const texts = [...fieldsOf('projects')].filter((field) => field.startsWith('printed'));
    const known = fieldsOf('projects', ...four, ...texts, 'divisions');
    return list.map((one, index) => {
      const place = { sheet: 'projects', row: index + 1 };
      const cells = {
        ...this.rows.cells(without(one, NESTED), place, known),
        ...this.rows.quarters(one['quarters'], 'q', place),
        ...this.divisions(one, place),
        ...this.printed(one['sourceText'], place),
      };
      return { ...place, cells };
    });
  }

  private divisions(
    project: JsonObject,
    at: { sheet: string; row: number },
  ): Record<string, RawCell> {
    if (project['everyDivision'] === true) return { divisions: EVERY };
    const codes = project['divisionCodes'] ?? [];
    const right = Array.isArray(codes) && codes.every((code) => typeof code === 'string');
    if (right) return { divisions: codes.length === 0 ? null : codes.join(',') };
    this.rows.problems.push(
      problem('wrong_type', { ...at, column: 'divisionCodes' }, codes, 'list'),
    );
    return {};
  }

  private printed(value: unknown, at: { sheet: string; row: number }): Record<string, RawCell> {
    if (value == null) return {};
    if (!isObject(value)) {
      this.rows.problems.push(
        problem('wrong_type', { ...at, column: 'sourceText' }, value, 'object'),
      );
      return {};
    }
    const cells = this.rows.cells(without(value, ['quarters']), at, new Set(PRINTED));
    const named = Object.entries(cells).map(([field, cell]) => [
      `printed${field[0]!.toUpperCase()}${field.slice(1)}`,
      cell,
    ]);
    return {
      ...Object.fromEntries(named),
      ...this.rows.quarters(value['quarters'], 'printedQ', at),
    };
  }
}
