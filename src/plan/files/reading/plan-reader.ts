import type { TextEncoding } from '../../../platform/sheets/text-encoding-name.js';
import { checkedSheets } from './checked-sheet.rule.js';
import { sheetsOfCsv } from './csv-sheets.js';
import { sheetsOfGrids } from './grid-sheets.rule.js';
import { sheetsOfJson } from './json-sheets.js';
import { checkedPlan } from './plan-check.rule.js';
import type { NamedDivision, PlanFormat, PlanReading } from '../plan-reading.js';
import { unreadable, UnreadableFile } from '../../../platform/sheets/file-problem.js';
import type { PlanProblem } from '../plan-problem.js';
import { MOST_ROWS } from '../plan-sheet.js';
import { planOf } from '../plan-tables.rule.js';
import type { RawSheets } from './raw-sheet.js';
import { isWorkbook } from '../../../platform/sheets/reading/file-format.js';
import { decodedText } from '../../../platform/sheets/reading/text-encoding.js';
import { readWorkbook } from '../../../platform/sheets/reading/xlsx-reader.js';

/** What the parts of a workbook may unpack to, all together, in bytes. */
const MOST_UNPACKED = 24 * 1024 * 1024;

interface Sheets {
  sheets: RawSheets;
  problems: PlanProblem[];
  encoding: TextEncoding | null;
}

/** How many problems of one file are reported. */
const MOST_PROBLEMS = 1_000;

/** Reads a plan from an XLSX, CSV or JSON, known by its bytes, and checks it whole. */
export async function readPlan(
  bytes: Buffer,
  divisions: readonly NamedDivision[],
): Promise<PlanReading> {
  try {
    const format = formatOf(bytes);
    const { sheets, problems: found, encoding } = await sheetsOf(bytes, format);
    const { checked, problems: cells } = checkedSheets(sheets);
    const { tables, problems: whole } = checkedPlan(checked, divisions);
    const problems = [...found, ...cells, ...whole];
    const plan = problems.length === 0 ? planOf(tables) : null;
    return { plan, problems: problems.slice(0, MOST_PROBLEMS), format, encoding };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { plan: null, problems: [error.problem], format: null, encoding: null };
  }
}

const JSON_START = /^(?:\xef\xbb\xbf)?\s*[{[]/;
const MOST_LOOKED_AT = 4_096;

function formatOf(bytes: Buffer): PlanFormat {
  if (isWorkbook(bytes)) return 'xlsx';
  return JSON_START.test(bytes.toString('latin1', 0, MOST_LOOKED_AT)) ? 'json' : 'csv';
}

async function sheetsOf(bytes: Buffer, format: PlanFormat): Promise<Sheets> {
  if (format === 'xlsx') {
    const { grids, problems } = await readWorkbook(bytes, {
      rows: MOST_ROWS,
      unpacked: MOST_UNPACKED,
    });
    const read = sheetsOfGrids(grids);
    return { sheets: read.sheets, problems: [...problems, ...read.problems], encoding: null };
  }
  const { text, encoding } = decodedText(bytes);
  if (text.trim() === '') return unreadable('empty_file');
  return { ...(format === 'json' ? sheetsOfJson(text) : sheetsOfCsv(text)), encoding };
}
