/** Where in a file something is wrong; what does not apply is null. */
export interface FileLocation {
  readonly sheet: string | null;
  /** Counted from 1, as spreadsheets do. */
  readonly row: number | null;
  /** The column's letters and title, or the field of a JSON. */
  readonly column: string | null;
}

/** What can be wrong with a file as a whole. */
const FILE_PROBLEMS = [
  'empty_file',
  'old_workbook',
  'encrypted',
  'not_plan_file',
  'not_workbook',
  'broken_workbook',
  'unpacked_too_large',
  'too_many_rows',
  'too_many_columns',
  'wrong_encoding',
  'broken_csv',
  'broken_json',
  'plan_too_large',
  'not_checked',
  'busy',
] as const;

/** What can be wrong with sheets, columns and cells. */
const CELL_PROBLEMS = [
  'missing_sheet',
  'unknown_sheet',
  'doubled_sheet',
  'missing_column',
  'unknown_column',
  'doubled_column',
  'stray_cell',
  'unknown_row_kind',
  'wrong_type',
  'merged_cells',
  'formula',
  'error_cell',
  'empty',
  'not_number',
  'not_whole',
  'comma_wrong',
  'out_of_range',
  'mark_wrong',
  'choice_wrong',
  'too_long',
  'control_character',
  'parts_wrong',
  'day_wrong',
  'day_buddhist',
  'day_buddhist_none',
] as const;

/** What can be wrong with a plan whose cells are right. */
const PLAN_PROBLEMS = [
  'head_wrong',
  'no_projects',
  'doubled',
  'unknown_strategy',
  'unknown_dimension',
  'dimension_differs',
  'strategy_without_dimension',
  'code_wrong',
  'unknown_division',
  'year_days_wrong',
  'mission_missing',
  'strategy_gone',
  'dimension_gone',
] as const;

/** The key of a problem's words. */
export type ProblemCode =
  (typeof FILE_PROBLEMS)[number] | (typeof CELL_PROBLEMS)[number] | (typeof PLAN_PROBLEMS)[number];

/** One thing that is wrong, with the present value and, where that helps, the expected one. */
export interface PlanProblem extends FileLocation {
  readonly code: ProblemCode;
  readonly value: string;
  readonly expected?: string;
}

const LONGEST_VALUE = 80;

/** A problem at a location; a long value is cut. */
export function problem(
  code: ProblemCode,
  place: Partial<FileLocation> = {},
  value: unknown = '',
  expected?: string,
): PlanProblem {
  const shown = { code, value: cut(value), ...(expected === undefined ? {} : { expected }) };
  return { sheet: null, row: null, column: null, ...place, ...shown };
}

function cut(value: unknown): string {
  const text = value == null ? '' : String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** The rest of a file cannot be read. */
export class UnreadableFile extends Error {
  constructor(readonly problem: PlanProblem) {
    super(problem.code);
  }
}

/** Throws UnreadableFile. */
export function unreadable(
  code: ProblemCode,
  place: Partial<FileLocation> = {},
  value?: unknown,
): never {
  throw new UnreadableFile(problem(code, place, value));
}
