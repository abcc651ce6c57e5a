import type { IndicatorDefinition } from './definition.js';
import type { MeasuredPeriod } from './measured-period.rule.js';

/** The number of the first parameter that comes after a definition's own. */
export const FIRST_FREE_PARAMETER = 6;

/** A definition's cases as a table; a definition may leave a parameter unused, so each is given its type here. */
export const countedCases = ({ cases }: IndicatorDefinition): string =>
  `(SELECT counted.* FROM (${cases}) counted WHERE $1::date IS NOT NULL AND $2::date IS NOT NULL
     AND $3::date IS NOT NULL AND $4::text IS NOT NULL AND $5::date IS NOT NULL)`;

/** The parameters of a definition's cases. */
export const caseParams = (
  projectCode: string,
  { from, to, asOf, ended }: MeasuredPeriod,
): unknown[] => [from, to, asOf, projectCode, ended];
