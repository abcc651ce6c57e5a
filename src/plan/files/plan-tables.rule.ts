import type { Mending, PlanDocument, PrintedRow } from '../plan/plan-source.js';
import type { FileDimension, FileProject, FileStrategy, PlanFile } from './plan-file.js';
import type { PlanRow, PlanTables } from './plan-sheet.js';

/** Every division, as the column of divisions keeps it. */
export const EVERY = '*';

/** A plan as rows. */
export function tablesOf(plan: PlanFile): PlanTables {
  const { document, strategies, dimensions, projects, ocrFixes } = plan;
  const { fiscalYear, ...head } = document;
  return {
    document: [{ fiscalYear, ...head }],
    strategies: strategies.map(({ no, name, dimensionNo, sourceLine }) => ({
      no,
      name,
      dimensionNo,
      sourceLine,
    })),
    objectives: strategies.flatMap((strategy) =>
      strategy.objectives.map(({ no, text, sourceLine }) => ({
        strategyNo: strategy.no,
        no,
        text,
        sourceLine,
      })),
    ),
    dimensions: dimensions.map(({ no, name, sourceLine }) => ({ no, name, sourceLine })),
    missions: dimensions
      .flatMap(({ missions }) => missions)
      .flatMap((mission) => [mission, ...mission.items])
      .map(({ no, title, sourceLine }) => ({ no, title, sourceLine })),
    projects: projects.map(projectRow),
    mendings: ocrFixes.map(({ line, printed, mended, times, kind, confidence, note = null }) => ({
      line,
      printed,
      mended,
      times,
      kind,
      confidence,
      note,
    })),
  };
}

function projectRow(project: FileProject): PlanRow {
  const { quarters, divisionCodes, everyDivision, sourceText, ...fields } = project;
  return {
    ...fields,
    ...fourOf('q', quarters),
    divisions: everyDivision ? EVERY : divisionCodes.join(','),
    ...printedCells(sourceText),
  };
}

const NOT_PRINTED: PrintedRow = {
  title: '',
  unit: '',
  quantity: '',
  budget: '',
  indicator: '',
  outcome: '',
  division: '',
  quarters: ['', '', '', ''],
};
const PRINTED_TEXTS = Object.keys(NOT_PRINTED).filter((name) => name !== 'quarters');

function printedCells(printed: PrintedRow | null): PlanRow {
  const { quarters, ...texts } = printed ?? NOT_PRINTED;
  const cells = Object.entries(texts).map(([name, text]) => [printedField(name), text] as const);
  return { ...Object.fromEntries(cells), ...fourOf('printedQ', quarters) };
}

const printedField = (name: string): string => `printed${name[0]!.toUpperCase()}${name.slice(1)}`;

const fourOf = <T>(prefix: string, four: readonly T[]): Record<string, T> =>
  Object.fromEntries(four.map((one, index) => [`${prefix}${index + 1}`, one]));

/** The plan of rows that were checked. */
export function planOf(tables: PlanTables): PlanFile {
  return {
    document: tables.document[0] as unknown as PlanDocument,
    strategies: tables.strategies.map((row) => strategyOf(row, tables.objectives)),
    dimensions: tables.dimensions.map((row) => dimensionOf(row, tables.missions)),
    projects: tables.projects.map(projectOf),
    ocrFixes: tables.mendings.map(({ note, ...mending }) => ({
      ...(mending as unknown as Mending),
      ...(note === null ? {} : { note: String(note) }),
    })),
  };
}

function strategyOf(row: PlanRow, objectives: readonly PlanRow[]): FileStrategy {
  const own = objectives.filter(({ strategyNo }) => strategyNo === row['no']);
  return {
    ...row,
    objectives: own.map(({ no, text, sourceLine }) => ({ no, text, sourceLine })),
  } as unknown as FileStrategy;
}

const below = (no: unknown, parent: unknown, parts: number): boolean =>
  String(no).startsWith(`${String(parent)}.`) && String(no).split('.').length === parts;

function dimensionOf(row: PlanRow, missions: readonly PlanRow[]): FileDimension {
  const own = missions.filter(({ no }) => below(no, row['no'], 2));
  return {
    ...row,
    missions: own.map((mission) => ({
      ...mission,
      items: missions.filter(({ no }) => below(no, mission['no'], 3)),
    })),
  } as unknown as FileDimension;
}

function projectOf(row: PlanRow): FileProject {
  const fields = Object.entries(row).filter(
    ([field]) => !/^(q[1-4]|divisions|printed.*)$/.test(field),
  );
  const divisions = String(row['divisions'] ?? '');
  return {
    ...Object.fromEntries(fields),
    quarters: four(row, 'q'),
    divisionCodes: divisions === EVERY ? [] : divisions.split(',').filter(Boolean),
    everyDivision: divisions === EVERY,
    sourceText: printedOf(row),
  } as unknown as FileProject;
}

const four = (row: PlanRow, prefix: string): PlanRow[string][] =>
  [1, 2, 3, 4].map((no) => row[`${prefix}${no}`] ?? null);

function printedOf(row: PlanRow): PrintedRow | null {
  const texts = PRINTED_TEXTS.map((name) => [name, row[printedField(name)] ?? ''] as const);
  const quarters = four(row, 'printedQ').map((cell) => cell ?? '');
  if ([...texts.map(([, text]) => text), ...quarters].every((cell) => cell === '')) return null;
  return { ...Object.fromEntries(texts), quarters } as unknown as PrintedRow;
}
