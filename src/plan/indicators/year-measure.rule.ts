import { DEFINITIONS } from './definitions.js';
import { sumOf, type Measure, type OneQuarter } from './definition.js';
import type { Shown } from './audience.rule.js';
import type { ComputedIndicator } from '../plan/plan-source.js';

/** What the quarters of a year come to together; null where there is no data of any. */
export function yearMeasure(
  computed: ComputedIndicator,
  quarters: readonly { shown: Shown | null; facts: OneQuarter['facts'] }[],
): Measure | null {
  const known = quarters.flatMap(({ shown, facts }) =>
    shown === null ? [] : [{ tally: shown.tally, facts }],
  );
  if (known.length === 0) return null;
  const { measure, overYear = together } = DEFINITIONS[computed];
  const { tally, facts } = overYear(known);
  return measure(tally, facts);
}

/** Cases are added up; what else is needed is taken as it was last. */
const together = (quarters: readonly OneQuarter[]): OneQuarter => ({
  tally: sumOf(quarters.map(({ tally }) => tally)),
  facts: quarters.at(-1)!.facts,
});
