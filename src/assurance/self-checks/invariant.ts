/** An invariant that SQL can check: the query returns a row for each breach, with `what` to look at. */
export interface Invariant {
  /** Names its alarm; never changes. */
  code: string;
  promise: string;
  breaches: string;
}
