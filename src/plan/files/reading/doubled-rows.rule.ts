import type { CheckedRow, CheckedSheets } from './checked-sheet.rule.js';
import { problem } from '../../../platform/sheets/file-problem.js';
import type { PlanProblem } from '../plan-problem.js';
import type { SheetKey } from '../plan-sheet.js';

/** The fields that together name a row of each sheet, the one to point at last. */
const KEYS: Readonly<Partial<Record<SheetKey, readonly (readonly string[])[]>>> = {
  strategies: [['no']],
  objectives: [['strategyNo', 'no']],
  dimensions: [['no']],
  missions: [['no']],
  projects: [['code'], ['strategyNo', 'itemNo']],
};

/** Rows that have the name of a row before them. */
export function doubledRows(checked: CheckedSheets): PlanProblem[] {
  return Object.entries(KEYS).flatMap(([key, names]) =>
    names.flatMap((fields) => doubled(checked[key as SheetKey], fields)),
  );
}

function doubled(rows: readonly CheckedRow[], fields: readonly string[]): PlanProblem[] {
  const first = new Map<string, CheckedRow>();
  return rows.flatMap((row) => {
    const parts = fields.map((field) => row.values[field]);
    if (parts.some((part) => part == null)) return [];
    const name = parts.join('/');
    const before = first.get(name);
    if (!before) {
      first.set(name, row);
      return [];
    }
    const field = fields.at(-1)!;
    return [problem('doubled', row.at(field), name, String(before.at(field).row))];
  });
}
