import type { Holidays } from '../../../core/calendar/working-days.js';
import { plannedSteps, type LadderStep } from '../../../core/deadlines/ladder.rule.js';
import {
  recipientsFor,
  type AddressedMatter,
  type Officer,
} from '../../../escalation/sweep/recipients.rule.js';
import type { Skipped, NotifiedRecipient } from '../../../cases/matters/event-catalogue.js';

/** A step of the ladder that is still to come, and who would be notified as things stand now. */
export interface ComingStep {
  code: string;
  level: number;
  at: Date;
  told: NotifiedRecipient[];
  skipped: Skipped[];
}

/** The open period whose ladder is asked for. */
interface ComingPeriod {
  openedOn: string;
  dueOn: string;
}

/** The steps after `now` unless a notice ends the period first, in the order of time. */
export function comingSteps(
  period: ComingPeriod,
  matter: AddressedMatter,
  office: { ladder: readonly LadderStep[]; holidays: Holidays; officers: readonly Officer[] },
  now: Date,
): ComingStep[] {
  return plannedSteps(period, office.ladder, office.holidays)
    .filter(({ at }) => at > now)
    .map(({ code, level, at, recipients }) => ({
      code,
      level,
      at,
      ...recipientsFor(recipients, matter, office.officers),
    }));
}
