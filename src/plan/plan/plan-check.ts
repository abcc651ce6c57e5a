import { plan2565, planText2565, type PlanSource, type ProjectSource } from './plan-source.js';
import { mendedLines, readPlan, type ReadLine, type ReadRow } from './plan-text.reader.js';

interface Expected {
  what: string;
  no: string;
  text: string;
  line: number;
}

/**
 * Lists every difference between the plan's data and the document's text with the mended places in;
 * empty when they agree. The text breaks lines inside words, so a space of the text may be missing in
 * the data, but never the other way round.
 */
export function checkPlan(plan: PlanSource = plan2565(), text: string = planText2565()): string[] {
  const { lines, unused } = mendedLines(text, plan.ocrFixes);
  const read = readPlan(lines);
  const printed = text.split('\n');
  return [
    ...unused.map((fix) => `line ${fix.line}: "${fix.printed}" is not there ${fix.times} times`),
    ...compareLines(expectedStrategies(plan), read.strategies),
    ...compareLines(
      expectedObjectives(plan),
      read.strategies.flatMap((strategy) =>
        strategy.objectives.map((line) => ({ ...line, no: `${strategy.no}/${line.no}` })),
      ),
    ),
    ...compareLines(expectedDimensions(plan), read.dimensions),
    ...compareLines(expectedMissions(plan), read.missions),
    ...compareHeadings(plan.strategies, read.tableStrategies),
    ...compareHeadings(plan.dimensions, read.tableDimensions),
    ...compareRows(plan.projects, read.rows, printed),
  ];
}

/** Whether the data says what the text says; spaces may be missing in the data, never added. */
function readsLike(data: string, text: string): boolean {
  const rest = [...text];
  for (const character of data) {
    while (character !== ' ' && rest[0] === ' ') rest.shift();
    if (rest.shift() !== character) return false;
  }
  return rest.join('').trim() === '';
}

const expectedStrategies = (plan: PlanSource): Expected[] =>
  plan.strategies.map(({ no, name, sourceLine }) => ({
    what: 'strategy',
    no: String(no),
    text: name,
    line: sourceLine,
  }));

const expectedObjectives = (plan: PlanSource): Expected[] =>
  plan.strategies.flatMap((strategy) =>
    strategy.objectives.map(({ no, text, sourceLine }) => ({
      what: 'objective',
      no: `${strategy.no}/${no}`,
      text,
      line: sourceLine,
    })),
  );

const expectedDimensions = (plan: PlanSource): Expected[] =>
  plan.dimensions.map(({ no, name, sourceLine }) => ({
    what: 'dimension',
    no: String(no),
    text: name,
    line: sourceLine,
  }));

const expectedMissions = (plan: PlanSource): Expected[] =>
  plan.dimensions
    .flatMap((dimension) => dimension.missions)
    .flatMap((mission) => [mission, ...mission.items])
    .map(({ no, title, sourceLine }) => ({ what: 'mission', no, text: title, line: sourceLine }));

function compareLines(expected: readonly Expected[], read: readonly ReadLine[]): string[] {
  const known = new Set(expected.map(({ line }) => line));
  const differences = expected.flatMap(({ what, no, text, line }) => {
    const there = read.find((candidate) => candidate.line === line && candidate.no === no);
    if (!there) return [`${what} ${no}: not on line ${line}`];
    if (readsLike(text, there.text)) return [];
    return [`${what} ${no}: the data says "${text}", line ${line} says "${there.text}"`];
  });
  const extra = read.filter(({ line }) => !known.has(line));
  return [...differences, ...extra.map(({ no, line }) => `line ${line}: ${no} is not in the data`)];
}

const compareHeadings = (
  named: readonly { no: number; name: string }[],
  read: readonly ReadLine[],
): string[] =>
  read
    .filter(({ no, text }) => !named.some((n) => String(n.no) === no && readsLike(n.name, text)))
    .map(({ text, line }) => `line ${line}: the heading "${text}" is not in the data`);

function compareRows(
  projects: readonly ProjectSource[],
  rows: readonly ReadRow[],
  printed: readonly string[],
): string[] {
  const known = new Set(projects.map(({ sourceLine }) => sourceLine));
  const extra = rows.filter(({ line }) => !known.has(line));
  return [
    ...projects.flatMap((project) => {
      const row = rows.find(({ line }) => line === project.sourceLine);
      if (!row) return [`${project.code}: no table row on line ${project.sourceLine}`];
      return [
        ...compareCells(project, row),
        ...comparePrinted(project, printed[project.sourceLine - 1] ?? ''),
      ];
    }),
    ...extra.map(({ line }) => `line ${line}: the table row is not in the data`),
  ];
}

const TICK = '✓';
/** The first word of most titles names their kind. */
const KIND = /^(โครงการ|มาตรการ|กิจกรรม)/;

function compareCells(project: ProjectSource, { cells, ...headings }: ReadRow): string[] {
  const [itemNo, title, unit, quantity, budget, indicator, outcome] = cells;
  const words: [string, string, string | undefined][] = [
    ['title', project.title, title],
    ['unit', project.unit, unit],
    ['indicator', project.indicator, indicator],
    ['outcome', project.outcome, outcome],
    ['division', project.divisionLabel, cells[11]?.replace(/ \(.*\)$/, '')],
  ];
  const values: [string, unknown, unknown][] = [
    ['code', project.code, `2565-S${headings.strategyNo}-${itemNo?.padStart(2, '0')}`],
    ['strategy', String(project.strategyNo), headings.strategyNo],
    ['dimension', String(project.dimensionNo), headings.dimensionNo],
    ['item', String(project.itemNo), itemNo],
    ['quantity', String(project.quantity), quantity],
    ['budget', project.budgetBaht?.toLocaleString('en-US') ?? '-', budget],
    ['kind', project.kind, KIND.exec(title ?? '')?.[0] ?? project.kind],
    ['quarters', ticks(project.quarters), cells.slice(7, 11).join('|')],
  ];
  return [
    ...words.filter(([, data, text]) => !readsLike(data, text ?? '')),
    ...values.filter(([, data, text]) => data !== text),
  ].map(([field, data, text]) => `${project.code} ${field}: "${data}" for "${text}"`);
}

const ticks = (quarters: readonly boolean[]): string =>
  quarters.map((planned) => (planned ? TICK : '')).join('|');

function comparePrinted({ code, sourceText: kept }: ProjectSource, line: string): string[] {
  const cells = [
    kept.title,
    kept.unit,
    kept.quantity,
    kept.budget,
    kept.indicator,
    kept.outcome,
    ...kept.quarters,
    kept.division,
  ].join('\t');
  const printed = line.slice(line.indexOf('\t') + 1);
  return cells === printed ? [] : [`${code}: the printed row was changed`];
}
