import { toldCount } from '../../cases/complaints/few-cases.rule.js';
import type { Tallies } from './indicator-reading.query.js';
import type { IndicatorDefinition, Measure, Tally } from './definition.js';

/** What somebody may know of an indicator's figures. */
export interface Shown {
  measure: Measure;
  tally: Tally;
  /** Restricted cases besides; null before the quarter is closed, for too few, or where counted above. */
  restricted: number | null;
}

/** Who reads: an insider counts restricted cases alone, everybody else the others. */
export type Audience = 'insider' | 'staff';

/** An indicator's figures as an audience may know them. */
export function shownTo(
  audience: Audience,
  definition: IndicatorDefinition,
  { tallies, facts }: { tallies: Tallies; facts: Readonly<Record<string, unknown>> },
): Shown {
  const tally = audience === 'insider' ? tallies.restricted : tallies.open;
  // A year before is left out: this quarter's number stands on other pages, and the rest would be the difference.
  const besides = Object.entries(tallies.closed).reduce(
    (sum, [as, cases]) => (as === definition.comparedWith ? sum : sum + cases),
    0,
  );
  const restricted = audience === 'staff' ? toldCount(besides) : null;
  return { measure: definition.measure(tally, facts), tally, restricted };
}
