import type { PlanChange } from '../plan/plan-revision.entity.js';
import type { PlanFile } from './plan-file.js';
import { problem } from '../../platform/sheets/file-problem.js';
import type { PlanProblem } from './plan-problem.js';
import { SHEET_KEYS, type PlanRow, type SheetKey } from './plan-sheet.js';
import { SHEET_NAMES } from './plan-sheets.messages.js';
import { tablesOf } from './plan-tables.rule.js';

/** What names a row within its sheet. */
const NAMES: Readonly<Record<SheetKey, (row: PlanRow, index: number) => string>> = {
  document: () => '1',
  strategies: ({ no }) => String(no),
  objectives: ({ strategyNo, no }) => `${String(strategyNo)}.${String(no)}`,
  dimensions: ({ no }) => String(no),
  missions: ({ no }) => String(no),
  projects: ({ code }) => String(code),
  mendings: (_row, index) => String(index + 1),
};

/**
 * What one plan changes of another, field by field. A project that is new has no `before`, one that is
 * withdrawn no `after`. Outside projects `field` is the sheet, the row's name and the column: strategies/2/name.
 */
export function planChanges(before: PlanFile, after: PlanFile): PlanChange[] {
  const [old, young] = [tablesOf(before), tablesOf(after)];
  return SHEET_KEYS.flatMap((key) => {
    const rows = (list: readonly PlanRow[]): Map<string, PlanRow> =>
      new Map(list.map((row, index) => [NAMES[key](row, index), row]));
    return rowChanges(key, rows(old[key]), rows(young[key]));
  });
}

function rowChanges(
  key: SheetKey,
  before: ReadonlyMap<string, PlanRow>,
  after: ReadonlyMap<string, PlanRow>,
): PlanChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => {
    const [old = null, young = null] = [before.get(name), after.get(name)];
    if (old && young) return fieldChanges(key, name, old, young);
    return [{ ...placeOf(key, name, null), before: old, after: young }];
  });
}

function fieldChanges(key: SheetKey, name: string, before: PlanRow, after: PlanRow): PlanChange[] {
  return Object.keys(after)
    .filter((field) => (before[field] ?? null) !== (after[field] ?? null))
    .map((field) => ({
      ...placeOf(key, name, field),
      before: before[field] ?? null,
      after: after[field] ?? null,
    }));
}

function placeOf(
  key: SheetKey,
  name: string,
  field: string | null,
): Pick<PlanChange, 'project' | 'field'> {
  if (key === 'projects') return { project: name, field };
  return { project: null, field: [key, name, ...(field === null ? [] : [field])].join('/') };
}

/** Strategies and dimensions of the plan in force that its revision lacks: projects refer to them. */
export function goneFrom(before: PlanFile, after: PlanFile): PlanProblem[] {
  const gone = (list: readonly { no: number }[], rest: readonly { no: number }[]): number[] =>
    list.map(({ no }) => no).filter((no) => !rest.some((one) => one.no === no));
  return [
    ...gone(before.strategies, after.strategies).map((no) =>
      problem('strategy_gone', { sheet: SHEET_NAMES.strategies }, no),
    ),
    ...gone(before.dimensions, after.dimensions).map((no) =>
      problem('dimension_gone', { sheet: SHEET_NAMES.dimensions }, no),
    ),
  ];
}
