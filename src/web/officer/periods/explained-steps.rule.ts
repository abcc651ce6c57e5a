import type { Holidays } from '../../../core/calendar/working-days.js';
import { plannedSteps, type LadderStep } from '../../../core/deadlines/ladder.rule.js';
import type { Escalation } from '../../../escalation/sweep/escalation.entity.js';
import {
  recipientsFor,
  type AddressedMatter,
  type Officer,
} from '../../../escalation/sweep/recipients.rule.js';
import type { Skipped, NotifiedRecipient } from '../../../cases/matters/event-catalogue.js';

/**
 * How a step stands: `recorded` when it was reached; `coming`; `passed` when a later step took its
 * place before it was reached; `not_needed` when the period ended first.
 */
export type StepState = 'recorded' | 'coming' | 'passed' | 'not_needed';

/** A step of a period's ladder: as it was recorded, otherwise as it stands now. */
export interface ExplainedStep {
  code: string;
  level: number;
  /** When it is planned. */
  at: Date;
  recordedAt: Date | null;
  state: StepState;
  told: NotifiedRecipient[];
  skipped: Skipped[];
}

/** The period whose steps are explained. */
interface SteppedPeriod {
  openedOn: string;
  dueOn: string;
  endedAt: Date | null;
}

/** What the office has configured. */
interface StepsOffice {
  ladder: readonly LadderStep[];
  holidays: Holidays;
  officers: readonly Officer[];
}

/** Every step in the order of time; recorded ones keep their people, whatever the ladder says by now. */
export function explainedSteps(
  period: SteppedPeriod,
  recorded: readonly Escalation[],
  matter: AddressedMatter,
  office: StepsOffice,
  now: Date,
): ExplainedStep[] {
  const past = recorded.map(
    ({ step, level, plannedAt, recordedAt, told, skipped }): ExplainedStep => ({
      code: step,
      level,
      at: plannedAt,
      recordedAt,
      told,
      skipped,
      state: 'recorded',
    }),
  );
  const known = new Set(past.map(({ code }) => code));
  const open = plannedSteps(period, office.ladder, office.holidays)
    .filter(({ code }) => !known.has(code))
    .map(({ recipients, ...step }): ExplainedStep => {
      const who = recipientsFor(recipients, matter, office.officers);
      return { ...step, ...who, recordedAt: null, state: stateOf(step.at, period, now) };
    });
  return [...past, ...open].sort((a, b) => a.at.getTime() - b.at.getTime() || a.level - b.level);
}

function stateOf(at: Date, { endedAt }: SteppedPeriod, now: Date): StepState {
  if (endedAt !== null) return 'not_needed';
  return at > now ? 'coming' : 'passed';
}
