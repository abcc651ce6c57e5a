import type { EntityManager } from 'typeorm';
import type { ComputedIndicator } from '../plan/plan-source.js';
import type { MeasuredPeriod } from './measured-period.rule.js';

/** How many cases count as what. */
export type Tally = Readonly<Record<string, number>>;

/** The value of an indicator; `value` is null where there is nothing to compute it from. */
export interface Measure {
  unit: 'percent' | 'cases' | 'change' | 'score' | 'channels';
  value: number | null;
  numerator: number;
  denominator: number;
}

/** What an indicator rests on in one quarter. */
export interface OneQuarter {
  tally: Tally;
  facts: Readonly<Record<string, unknown>>;
}

/**
 * One computed indicator of the plan. `cases` is SQL for rows (matter_id, restricted, counted_as), one a
 * matter; $1 to $5 are from, to, asOf, the project's code and ended (see MeasuredPeriod).
 */
export interface IndicatorDefinition {
  code: ComputedIndicator;
  /** Changes with every change of what is counted; stored with each freeze. */
  version: string;
  /** The line of the plan of 2565 that promises it. */
  planLine: number;
  cases: string;
  /** Whether only cases linked to its project count; without the project there is no value. */
  ofProject?: boolean;
  /** What counts only to compare with, and is no case of the quarter itself. */
  comparedWith?: string;
  /** What else it needs, as JSON. */
  facts?(manager: EntityManager, reportingPeriod: MeasuredPeriod): Promise<Record<string, unknown>>;
  measure(tally: Tally, facts: Readonly<Record<string, unknown>>): Measure;
  /** The quarters of a year as one; without it cases are added up. */
  overYear?(quarters: readonly OneQuarter[]): OneQuarter;
}

/** The cases of a tally that count as one of these. */
export const countOf = (tally: Tally, ...as: readonly string[]): number =>
  as.reduce((sum, one) => sum + (tally[one] ?? 0), 0);

/** Tallies added up. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const all = new Set(tallies.flatMap((tally) => Object.keys(tally)));
  const of = (as: string): number => tallies.reduce((sum, tally) => sum + countOf(tally, as), 0);
  return Object.fromEntries([...all].map((as) => [as, of(as)]));
}

/** A measure that counts cases: where there is nothing to count it has no value, and so is no success. */
export function casesMeasured(measure: Measure): Measure {
  const nothing = measure.numerator === 0 && measure.denominator === 0;
  return nothing ? { ...measure, value: null } : measure;
}

/** A share in percent, with one decimal; null of nothing. */
export function shareOf(numerator: number, denominator: number): Measure {
  const value = Math.round((numerator * 1000) / denominator) / 10;
  return casesMeasured({ unit: 'percent', value, numerator, denominator });
}
