import { addDays, daysBetween, type CivilDay } from '../calendar/civil-day.js';
import { isWorkingDay, lastWorkingDayOnOrBefore, type Holidays } from '../calendar/working-days.js';
import { dueAtFor, replayedDueOn } from './fifteen-days.rule.js';

/** One day of the count; the day of opening is day 0 and is not counted. */
export interface CountedDay {
  day: CivilDay;
  count: number;
  closed: boolean;
  /** The holiday's name, where the day has one. */
  name: string | null;
}

/** The stored inputs and the stored outcome of a period's due day. */
interface ExplainedPeriod {
  openedOn: CivilDay;
  dueOn: CivilDay;
  ruleVersion: string;
}

/** How a due day came about. Days are civil days in Asia/Bangkok, `dueAt` is the instant the due day ends. */
export interface Explanation extends ExplainedPeriod {
  dueAt: Date;
  /** The due day by the stored version of the rule, computed again; null when that version is no longer known. */
  replayedDueOn: CivilDay | null;
  days: CountedDay[];
  /** Named closed days inside the count, weekends not among them. */
  holidays: CountedDay[];
  /** The days on which the office is really open to answer, the due day included. */
  workingDays: number;
  /** The last working day on or before the due day: what the office warns itself by. */
  lastWorkingDay: CivilDay;
}

/** Explains a period's due day, day by day; holidays are counted and never move it (Act BE 2539 s.64). */
export function explain(
  { openedOn, dueOn, ruleVersion }: ExplainedPeriod,
  holidays: Holidays,
  names: ReadonlyMap<CivilDay, string>,
): Explanation {
  const days = Array.from({ length: daysBetween(openedOn, dueOn) + 1 }, (_, count) => {
    const day = addDays(openedOn, count);
    const closed = !isWorkingDay(day, holidays);
    return { day, count, closed, name: names.get(day) ?? null };
  });
  const counted = days.slice(1);
  return {
    openedOn,
    dueOn,
    ruleVersion,
    dueAt: dueAtFor(dueOn),
    replayedDueOn: replayedDueOn(openedOn, ruleVersion),
    days,
    holidays: counted.filter(({ day }) => holidays.has(day)),
    workingDays: counted.filter(({ closed }) => !closed).length,
    lastWorkingDay: lastWorkingDayOnOrBefore(dueOn, holidays),
  };
}
