import type { FileProblem, FileProblemCode } from '../../platform/sheets/file-problem.js';

/** What can be wrong with a file as a whole, besides what can be with any. */
const FILE_PROBLEMS = ['plan_too_large', 'not_checked', 'busy'] as const;

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
  | FileProblemCode
  | (typeof FILE_PROBLEMS)[number]
  | (typeof CELL_PROBLEMS)[number]
  | (typeof PLAN_PROBLEMS)[number];

/** One thing that is wrong with a plan's file. */
export type PlanProblem = FileProblem<ProblemCode>;
