import type { CivilDay } from '../calendar/civil-day.js';

/** The two measures of a round, both against its first period's due day; null while undecided. */
export interface Measures {
  answeredOn: CivilDay | null;
  answeredInTime: boolean | null;
  resolvedOn: CivilDay | null;
  resolvedInTime: boolean | null;
}

/**
 * The measures after a notice was delivered on a day (Bangkok): the first notice of the round decides
 * "answered in time" (what the LPA evaluation counts), its result decides "resolved in time" [plan
 * L430]. A report decides both. What is decided stays, also when a letter comes back and another result follows.
 */
export function measuresAfter(
  before: Measures,
  firstDueOn: CivilDay,
  delivered: { kind: 'progress' | 'result' | 'report'; on: CivilDay },
): Measures {
  const inTime = delivered.on <= firstDueOn;
  const answered =
    before.answeredOn === null ? { answeredOn: delivered.on, answeredInTime: inTime } : {};
  const resolved =
    delivered.kind !== 'progress' && before.resolvedOn === null
      ? { resolvedOn: delivered.on, resolvedInTime: inTime }
      : {};
  return { ...before, ...answered, ...resolved };
}
