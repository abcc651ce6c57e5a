import { toldCount } from '../../cases/complaints/few-cases.rule.js';
import type { Tallies } from './indicator-readings.query.js';
import type { IndicatorDefinition, Measure, Tally } from './definition.js';

/** The figures of an indicator that a reader may see. */
export interface Shown {
  measure: Measure;
  tally: Tally;
  /** Restricted cases besides; null before the quarter is closed, for too few, or where counted above. */
  restricted: number | null;
}

/** Who reads: an insider counts restricted cases alone, everybody else the others. */
export type Audience = 'insider' | 'staff';

/** Reduces an indicator's figures to what an audience may see. */
export function shownTo(
  audience: Audience,
  definition: IndicatorDefinition,
  { tallies, facts }: { tallies: Tallies; facts: Readonly<Record<string, unknown>> },
): Shown {
  const tally = audience === 'insider' ? tallies.restricted : tallies.open;
  // A year before is left out: this quarter's number is on other pages, and the difference would reveal the rest.
  const besides = Object.entries(tallies.closed).reduce(
    (sum, [as, cases]) => (as === definition.comparedWith ? sum : sum + cases),
    0,
  );
  const restricted = audience === 'staff' ? toldCount(besides) : null;
  return { measure: definition.measure(tally, facts), tally, restricted };
}
