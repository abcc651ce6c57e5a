import { DATABASE_AWAY } from './incident.js';
import type { Town } from './town.js';

/** A step of a period as the harness computes it; instants of commits are the machine's. */
export interface StepFact {
  periodId: string;
  number: string;
  step: string;
  level: number;
  /** The town's time. */
  planned: Date;
  opened: Date;
  ended: Date | null;
}

/** A step as the product recorded it. */
export interface RecordedStep {
  periodId: string;
  step: string;
  planned: Date;
  recorded: Date;
  committed: Date;
}

/** Counts of escalations and reminders. */
export interface StepVerdict {
  /** Levels 1 to 3 whose time came while unanswered. */
  due: number;
  remindersDue: number;
  missed: string[];
  doubled: number;
  early: string[];
  unplanned: string[];
  /** Reminders whose place a later step took within the promised minute. */
  superseded: number;
  /** The answer was committed after the time and before the sweep came, within the promised minute. */
  answeredFirst: number;
  /** Milliseconds after the time while the database was up. */
  lateness: number[];
}

const PROMISED_MS = 60_000;
/** The machine's clock is read a moment before or after the commit that it dates. */
const GRAIN_MS = 100;

const keyOf = ({ periodId, step }: { periodId: string; step: string }): string =>
  `${periodId} ${step}`;

/** Compares what fell due with what was recorded. */
export function judgeSteps(
  planned: readonly StepFact[],
  recorded: readonly RecordedStep[],
  town: Town,
): StepVerdict {
  const verdict: StepVerdict = {
    due: 0,
    remindersDue: 0,
    missed: [],
    doubled: recorded.length - new Set(recorded.map(keyOf)).size,
    early: [],
    unplanned: [],
    superseded: 0,
    answeredFirst: 0,
    lateness: [],
  };
  const known = new Map(recorded.map((row) => [keyOf(row), row]));
  const plannedKeys = new Map(planned.map((row) => [keyOf(row), row]));
  for (const row of recorded) {
    const plan = plannedKeys.get(keyOf(row));
    if (!plan) verdict.unplanned.push(keyOf(row));
    else if (isEarly(row, plan, town)) verdict.early.push(`${plan.number} ${row.step}`);
  }
  const later = (fact: StepFact): StepFact[] =>
    planned.filter((one) => one.periodId === fact.periodId && one.planned > fact.planned);
  const upTime = (from: number, to: number): number =>
    to - from - town.incidents.overlap(DATABASE_AWAY, from, to);
  for (const fact of planned) {
    const time = Math.max(town.clock.reached(fact.planned), fact.opened.getTime());
    const ended = fact.ended?.getTime() ?? Infinity;
    if (time === Infinity || time >= ended) continue;
    const row = known.get(keyOf(fact));
    if (row) {
      if (fact.level > 0) verdict.due += 1;
      else verdict.remindersDue += 1;
      verdict.lateness.push(upTime(time, row.committed.getTime()));
    } else if (ended !== Infinity && upTime(time, ended) <= PROMISED_MS) {
      verdict.answeredFirst += 1;
    } else if (fact.level === 0 && later(fact).some(tookPlace(time))) {
      verdict.superseded += 1;
    } else {
      if (fact.level > 0) verdict.due += 1;
      else verdict.remindersDue += 1;
      verdict.missed.push(`${fact.number} ${fact.step}`);
    }
  }
  return verdict;

  function tookPlace(time: number): (one: StepFact) => boolean {
    return (one) => upTime(time, town.clock.reached(one.planned)) <= PROMISED_MS;
  }
}

function isEarly(row: RecordedStep, plan: StepFact, { clock }: Town): boolean {
  return (
    row.recorded < plan.planned || row.committed.getTime() + GRAIN_MS < clock.reached(plan.planned)
  );
}
