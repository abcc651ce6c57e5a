import { arabicDigits } from '../../core/calendar/thai-date.js';
import type { Mending } from './plan-source.js';

/** A numbered thing found in the text, with the line it stands on, counted from 1. */
export interface ReadLine {
  no: string;
  text: string;
  line: number;
}

/** A strategy's heading and objectives as the text has them. */
interface ReadStrategy extends ReadLine {
  objectives: ReadLine[];
}

/** A table row with the strategy and dimension whose headings stand above it. */
export interface ReadRow {
  strategyNo: string;
  dimensionNo: string;
  line: number;
  cells: string[];
}

/** Everything that the data of the plan repeats from the text. */
interface ReadPlan {
  strategies: ReadStrategy[];
  dimensions: ReadLine[];
  missions: ReadLine[];
  /** The headings that the tables repeat. */
  tableStrategies: ReadLine[];
  tableDimensions: ReadLine[];
  rows: ReadRow[];
}

const STRATEGY = /^ยุทธศาสตร์ที่ (\S) “(.+)”$/;
const OBJECTIVES = /^วัตถุประสงค์$/;
const OBJECTIVE = /^(\S)\.\s+(.+)$/;
const DIMENSION = /^มิติที่ (\d) (.+) ประกอบด้วย$/;
const MISSION = /^(\d\.\d(?:\.\d)?) (.+)$/;
const NEXT_SECTION = /^\d\. /;
const TABLES = /^ส่วนที่ 3$/;
const TABLE_STRATEGY = /^ยุทธศาสตร์ที่ (\d) (.+)$/;
const TABLE_DIMENSION = /^มิติที่ (\d) (.+)$/;
const ROW = /^\d+\t/;

/** The text's lines with the mended places in; mendings that did not apply are in `unused`. */
export function mendedLines(
  text: string,
  fixes: readonly Mending[],
): { lines: string[]; unused: Mending[] } {
  const lines = text.split('\n').map((line) => line.replace(/\^\{([^}]*)\}/g, '$1'));
  const unused = fixes.filter((fix) => {
    const parts = (lines[fix.line - 1] ?? '').split(fix.printed);
    if (parts.length - 1 !== fix.times) return true;
    lines[fix.line - 1] = parts.join(fix.mended);
    return false;
  });
  return { lines, unused };
}

/** Reads strategies, dimensions, missions and table rows out of the lines, without looking at the data. */
export function readPlan(lines: readonly string[]): ReadPlan {
  const dimensionsAt = lines.findIndex((line) => DIMENSION.test(line));
  const tablesAt = lines.findLastIndex((line) => TABLES.test(line));
  return {
    strategies: readStrategies(lines.slice(0, dimensionsAt)),
    ...readDimensions(lines, dimensionsAt),
    tableStrategies: readHeadings(lines, tablesAt, TABLE_STRATEGY),
    tableDimensions: readHeadings(lines, tablesAt, TABLE_DIMENSION),
    rows: readRows(lines, tablesAt),
  };
}

function readStrategies(lines: readonly string[]): ReadStrategy[] {
  return lines.flatMap((line, index) => {
    const heading = STRATEGY.exec(line);
    if (!heading) return [];
    const from = lines.findIndex((other, at) => at > index && OBJECTIVES.test(other)) + 1;
    return [{ ...found(heading, index), objectives: readObjectives(lines, from) }];
  });
}

/** A list ends where the numbers no longer go on; a line without a number belongs to the one above. */
function readObjectives(lines: readonly string[], from: number): ReadLine[] {
  const objectives: ReadLine[] = [];
  for (const [offset, line] of lines.slice(from).entries()) {
    if (STRATEGY.test(line)) break;
    const numbered = OBJECTIVE.exec(line);
    const last = objectives.at(-1);
    if (numbered) {
      const next = found(numbered, from + offset);
      if (next.no !== String(objectives.length + 1)) break;
      objectives.push(next);
    } else if (last) last.text += line;
  }
  return objectives;
}

function readDimensions(
  lines: readonly string[],
  from: number,
): Pick<ReadPlan, 'dimensions' | 'missions'> {
  const dimensions: ReadLine[] = [];
  const missions: ReadLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    if (NEXT_SECTION.test(line)) break;
    const dimension = DIMENSION.exec(line);
    const mission = MISSION.exec(line);
    if (dimension) dimensions.push(found(dimension, index));
    if (mission) missions.push(found(mission, index));
  }
  return { dimensions, missions };
}

const readHeadings = (lines: readonly string[], from: number, pattern: RegExp): ReadLine[] =>
  lines.flatMap((line, index) => {
    const heading = index >= from && pattern.exec(line);
    return heading ? [found(heading, index)] : [];
  });

function readRows(lines: readonly string[], from: number): ReadRow[] {
  const rows: ReadRow[] = [];
  let strategyNo = '';
  let dimensionNo = '';
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    strategyNo = TABLE_STRATEGY.exec(line)?.[1] ?? strategyNo;
    dimensionNo = TABLE_DIMENSION.exec(line)?.[1] ?? dimensionNo;
    if (!ROW.test(line)) continue;
    rows.push({ strategyNo, dimensionNo, line: index + 1, cells: line.split('\t') });
  }
  return rows;
}

function found(match: RegExpExecArray, index: number): ReadLine {
  return { no: arabicDigits(match[1] ?? ''), text: match[2] ?? '', line: index + 1 };
}
