import type { CivilDay } from '../../core/calendar/civil-day.js';
import { quartersOf, type ReportingPeriod } from '../../core/calendar/reporting-period.js';
import { reportDueOn } from '../../core/deadlines/reporting-period-lock.rule.js';
import { isFollowed, plannedReportingPeriods, type FollowedProject } from './owed-reports.rule.js';
import type { ReportingPeriodKind } from './plan-report.entity.js';

/** How a quarter of a project stands, worst last; one that is reported in part is not reported yet. */
const QUARTER_STATES = [
  'unplanned',
  'not_followed',
  'reported',
  'reported_late',
  'coming',
  'open',
  'awaited',
  'late',
] as const;

export type QuarterState = (typeof QUARTER_STATES)[number];

/** A report as far as progress is concerned. */
export interface ReportRow {
  reference: string;
  projectCode: string;
  divisionCode: string;
  reportingPeriodKind: ReportingPeriodKind;
  reportingPeriodNo: number;
  endsOn: CivilDay;
  reportedOn: CivilDay | null;
  inTime: boolean | null;
}

/** What was done for a project in a quarter; baht as a number, for pages. */
export interface DoneRow {
  projectCode: string;
  quarter: number;
  quantity: number;
  spentBaht: number;
}

/** A report with how it stands. */
export interface ReportProgress {
  reference: string;
  divisionCode: string;
  reportingPeriodKind: ReportingPeriodKind;
  reportingPeriodNo: number;
  endsOn: CivilDay;
  state: QuarterState;
}

/** One quarter of a project. */
export interface QuarterProgress {
  no: number;
  planned: boolean;
  state: QuarterState;
  doneQuantity: number;
  spentBaht: number;
  reports: ReportProgress[];
}

/** A project's year. */
export interface ProjectProgress {
  code: string;
  doneQuantity: number;
  spentBaht: number;
  quarters: QuarterProgress[];
}

/** How a project's year stands on a day in Bangkok. */
export function progressOf(
  project: FollowedProject,
  reports: readonly ReportRow[],
  done: readonly DoneRow[],
  { followedFrom, today }: { followedFrom: CivilDay | null; today: CivilDay },
): ProjectProgress {
  const quarters = quartersOf(project.fiscalYear).map(({ no, from, to }): QuarterProgress => {
    const planned = project.quarters[no - 1] ?? false;
    const own = reports
      .filter((report) => quarterOfReport(report) === no)
      .map((report) => ({ ...report, state: stateOf(report, today) }));
    const works = done.filter(({ quarter }) => quarter === no);
    const reportingPeriods = plannedReportingPeriods(project).filter(
      (period) => period.from >= from && period.to <= to,
    );
    const awaited = reportingPeriods
      .filter((period) => !own.some((report) => report.endsOn === period.to))
      .map((period) =>
        unreportedState(period, isFollowed(followedFrom, project, period.to), today),
      );
    return {
      no,
      planned,
      state: worst([...own.map(({ state }) => state), ...awaited]),
      doneQuantity: works.reduce((sum, { quantity }) => sum + quantity, 0),
      spentBaht: works.reduce((sum, { spentBaht }) => sum + spentBaht, 0),
      reports: own.map(
        ({ reference, divisionCode, reportingPeriodKind, reportingPeriodNo, endsOn, state }) => ({
          reference,
          divisionCode,
          reportingPeriodKind,
          reportingPeriodNo,
          endsOn,
          state,
        }),
      ),
    };
  });
  return {
    code: project.code,
    doneQuantity: quarters.reduce((sum, { doneQuantity }) => sum + doneQuantity, 0),
    spentBaht: quarters.reduce((sum, { spentBaht }) => sum + spentBaht, 0),
    quarters,
  };
}

const quarterOfReport = ({ reportingPeriodKind, reportingPeriodNo }: ReportRow): number =>
  reportingPeriodKind === 'quarter' ? reportingPeriodNo : Math.ceil(reportingPeriodNo / 3);

function stateOf({ reportedOn, inTime, endsOn }: ReportRow, today: CivilDay): QuarterState {
  if (reportedOn !== null) return inTime === false ? 'reported_late' : 'reported';
  return today > reportDueOn(endsOn) ? 'late' : 'awaited';
}

const worst = (states: readonly QuarterState[]): QuarterState =>
  QUARTER_STATES.findLast((state) => states.includes(state)) ?? 'unplanned';

/** A reporting period without a report: it has not ended, or the worker has not opened its report yet. */
function unreportedState(
  { from, to }: ReportingPeriod,
  followed: boolean,
  today: CivilDay,
): QuarterState {
  if (!followed) return 'not_followed';
  if (today < from) return 'coming';
  if (today <= to) return 'open';
  return today > reportDueOn(to) ? 'late' : 'awaited';
}
