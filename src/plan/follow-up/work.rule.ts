import { isCivilDay, type CivilDay } from '../../core/calendar/civil-day.js';
import { fiscalYearOf } from '../../core/calendar/buddhist-era.js';
import { monthsOf, quartersOf } from '../../core/calendar/reporting-period.js';
import { reportingPeriodLocksAt } from '../../core/deadlines/reporting-period-lock.rule.js';
import type { PlanProject } from '../plan/plan-project.entity.js';
import { WorkRefused } from './follow-up.errors.js';

/** What the rule needs to know of a work. */
interface WorkFacts {
  doneOn: CivilDay;
  quantity: number;
  /** Decimal text, at most two places. */
  spentBaht: string;
  note: string;
  lateReason: string;
}

type Followed = Pick<PlanProject, 'fiscalYear' | 'reportEvery' | 'withdrawnOn'>;

/** The largest sum that is kept, in baht. */
const BAHT = /^\d{1,12}(\.\d{1,2})?$/;

/** Checks a work before it is recorded on a day in Bangkok; throws WorkRefused. */
export function demandWork(work: WorkFacts, project: Followed, today: CivilDay, now: Date): void {
  demandDay(work.doneOn, project, today);
  if (!Number.isInteger(work.quantity) || work.quantity < 0 || work.quantity > 1_000_000) {
    throw new WorkRefused('work_quantity_wrong', 'quantity');
  }
  if (!BAHT.test(work.spentBaht)) throw new WorkRefused('work_baht_wrong', 'spentBaht');
  if (work.note.trim() === '') throw new WorkRefused('work_note_missing', 'note');
  if (now >= lockTimeOf(work.doneOn, project) && work.lateReason.trim() === '') {
    throw new WorkRefused('work_late_reason_missing', 'lateReason');
  }
}

function demandDay(doneOn: CivilDay, { fiscalYear, withdrawnOn }: Followed, today: CivilDay): void {
  if (!isCivilDay(doneOn) || fiscalYearOf(doneOn) !== fiscalYear) {
    throw new WorkRefused('work_outside_year', 'doneOn');
  }
  if (doneOn > today) throw new WorkRefused('work_in_future', 'doneOn');
  if (withdrawnOn !== null && doneOn >= withdrawnOn) {
    throw new WorkRefused('work_after_withdrawal', 'doneOn');
  }
}

/** When the reporting period of a day in the fiscal year is locked. */
function lockTimeOf(
  doneOn: CivilDay,
  { fiscalYear, reportEvery }: Pick<Followed, 'fiscalYear' | 'reportEvery'>,
): Date {
  const reportingPeriods = reportEvery === 'month' ? monthsOf(fiscalYear) : quartersOf(fiscalYear);
  return reportingPeriodLocksAt(reportingPeriods.find(({ to }) => doneOn <= to)!.to);
}
