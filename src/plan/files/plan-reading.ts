import type { TextEncoding } from '../../platform/sheets/text-encoding-name.js';
import type { PlanFile } from './plan-file.js';
import type { PlanProblem } from './plan-problem.js';

/** The kinds of file that a plan comes in. */
export type PlanFormat = 'xlsx' | 'csv' | 'json';

/** A division as a file may name it. */
export interface NamedDivision {
  readonly code: string;
  readonly name: string;
}

/** A file read: the plan where nothing is wrong, else everything that is. */
export interface PlanReading {
  plan: PlanFile | null;
  problems: PlanProblem[];
  format: PlanFormat | null;
  /** Null for a workbook. */
  encoding: TextEncoding | null;
}

/** A plan to be read: a file, or what a form carries of a previewed one; and the existing divisions. */
export type PlanJob = { readonly divisions: readonly NamedDivision[] } & (
  { readonly file: Uint8Array } | { readonly packed: string }
);
