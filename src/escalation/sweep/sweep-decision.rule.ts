import type { Holidays } from '../../core/calendar/working-days.js';
import {
  nextStepAt,
  plannedSteps,
  stepsDue,
  type LadderStep,
  type PlannedStep,
} from '../../core/deadlines/ladder.rule.js';
import { recipientsFor, type AddressedMatter, type Officer } from './recipients.rule.js';
import type { Skipped, NotifiedRecipient } from '../../cases/matters/event-catalogue.js';

/** An open period that the sweep has locked with its matter. */
export interface OpenPeriod extends AddressedMatter {
  periodId: string;
  matterId: string;
  openedOn: string;
  dueOn: string;
  recorded: readonly string[];
}

/** What the office has configured, read once a batch. */
export interface LadderSetting {
  ordinary: readonly LadderStep[];
  restricted: readonly LadderStep[];
  report: readonly LadderStep[];
  holidays: Holidays;
  officers: readonly Officer[];
}

/** One escalation to record. */
interface Reached {
  step: PlannedStep;
  told: NotifiedRecipient[];
  skipped: Skipped[];
}

/** Which escalations to record for a period now, and when to sweep it next (null: its ladder is done). */
export function decideSweep(
  period: OpenPeriod,
  setting: LadderSetting,
  now: Date,
): { reached: Reached[]; nextStepAt: Date | null } {
  const planned = plannedSteps(period, [...ladderOf(period, setting)], setting.holidays);
  const recorded = new Set(period.recorded);
  const reached = stepsDue(planned, recorded, now).map((step) => ({
    step,
    ...recipientsFor(step.recipients, period, setting.officers),
  }));
  for (const { step } of reached) recorded.add(step.code);
  return { reached, nextStepAt: nextStepAt(planned, recorded, now) };
}

function ladderOf({ kind, restricted }: OpenPeriod, setting: LadderSetting): readonly LadderStep[] {
  if (kind === 'plan_report') return setting.report;
  return restricted ? setting.restricted : setting.ordinary;
}
