import { addDays, endOfDay, startOfDay, type CivilDay } from '../calendar/civil-day.js';
import { lastWorkingDayOnOrBefore, type Holidays } from '../calendar/working-days.js';

/** One configured step. Level 0 is a reminder; levels 1 and up follow the due day. `days` are calendar days. */
export interface LadderStep {
  code: string;
  level: number;
  anchor: 'before_due' | 'last_working_day' | 'after_due';
  days: number;
  recipients: string[];
}

/** A step of one period, with its instant. */
export interface PlannedStep {
  code: string;
  level: number;
  at: Date;
  recipients: string[];
}

/** The period a ladder is planned for. */
interface LadderPeriod {
  openedOn: CivilDay;
  dueOn: CivilDay;
}

function instantOf(step: LadderStep, period: LadderPeriod, holidays: Holidays): Date {
  if (step.anchor === 'before_due') return startOfDay(addDays(period.dueOn, -step.days));
  if (step.anchor === 'last_working_day') {
    return startOfDay(lastWorkingDayOnOrBefore(period.dueOn, holidays));
  }
  return endOfDay(addDays(period.dueOn, step.days));
}

/**
 * The steps of a period in the order of time. Reminders that coincide or would come in the wrong order (the last
 * working day can lie five or six days before the due day) become one, sent to the recipients of all.
 */
export function plannedSteps(
  period: LadderPeriod,
  ladder: readonly LadderStep[],
  holidays: Holidays,
): PlannedStep[] {
  const planned = ladder.map((step) => ({ ...step, at: instantOf(step, period, holidays) }));
  const last = planned.find((step) => step.anchor === 'last_working_day');
  const kept = planned.filter((step) => !last || step.anchor !== 'before_due' || step.at < last.at);
  const merged = planned.filter((step) => !kept.includes(step));
  return kept
    .map(({ code, level, at, recipients }) => {
      const more = code === last?.code ? merged.flatMap((step) => step.recipients) : [];
      return { code, level, at, recipients: [...new Set([...recipients, ...more])] };
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.level - b.level);
}

/** The steps that are not recorded and still mean something: reminders end with the first level. */
function awaited(
  planned: readonly PlannedStep[],
  recorded: ReadonlySet<string>,
  now: Date,
): PlannedStep[] {
  const open = planned.filter((step) => !recorded.has(step.code));
  const escalated = planned.some(
    (step) => step.level > 0 && (recorded.has(step.code) || step.at <= now),
  );
  const reminders = planned.filter((step) => step.level === 0);
  const latest = reminders.findLastIndex((step) => recorded.has(step.code) || step.at <= now);
  return open.filter((step) => step.level > 0 || (!escalated && reminders.indexOf(step) >= latest));
}

/** The steps to record at `now`: every level reached, in order; of several reminders only the latest. */
export function stepsDue(
  planned: readonly PlannedStep[],
  recorded: ReadonlySet<string>,
  now: Date,
): PlannedStep[] {
  return awaited(planned, recorded, now).filter((step) => step.at <= now);
}

/** The instant of the next step that is not recorded, or null when the ladder is done. */
export function nextStepAt(
  planned: readonly PlannedStep[],
  recorded: ReadonlySet<string>,
  now: Date,
): Date | null {
  return awaited(planned, recorded, now)[0]?.at ?? null;
}
