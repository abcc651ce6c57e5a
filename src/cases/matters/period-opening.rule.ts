import type { CivilDay } from '../../core/calendar/civil-day.js';
import { dueAtFor, dueOnFor, RULE_VERSION } from '../../core/deadlines/fifteen-days.rule.js';
import type { Period, PeriodOpening } from './period.entity.js';

/** The stored facts of a period that opens on a civil day; a pure function of that day and the rule. */
export function openingOf(
  openedBy: PeriodOpening,
  openedOn: CivilDay,
): Pick<Period, 'openedBy' | 'openedOn' | 'dueOn' | 'dueAt' | 'ruleVersion'> {
  const dueOn = dueOnFor(openedOn);
  return {
    openedBy,
    openedOn,
    dueOn,
    dueAt: dueAtFor(dueOn),
    ruleVersion: RULE_VERSION,
  };
}
