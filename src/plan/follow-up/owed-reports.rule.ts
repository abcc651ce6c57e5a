import type { CivilDay } from '../../core/calendar/civil-day.js';
import {
  monthsOf,
  quartersOf,
  type ReportingPeriod,
} from '../../core/calendar/reporting-period.js';
import type { PlanProject } from '../plan/plan-project.entity.js';
import type { Plan } from '../plan/plan.entity.js';
import type { ReportingPeriodKind } from './plan-report.entity.js';

/** What the rule needs to know of a project. */
export type FollowedProject = Pick<
  PlanProject,
  | 'code'
  | 'fiscalYear'
  | 'quarters'
  | 'reportEvery'
  | 'divisionCodes'
  | 'everyDivision'
  | 'withdrawnOn'
  | 'followedFrom'
>;

/** A report that a division owes; both days are civil days and included. */
export interface OwedReport {
  projectCode: string;
  fiscalYear: number;
  divisionCode: string;
  reportingPeriodKind: ReportingPeriodKind;
  reportingPeriodNo: number;
  startsOn: CivilDay;
  endsOn: CivilDay;
}

/** The reporting periods of a fiscal year in which a project is planned: its quarters or months. */
export function plannedReportingPeriods({
  fiscalYear,
  quarters,
  reportEvery,
}: Pick<FollowedProject, 'fiscalYear' | 'quarters' | 'reportEvery'>): ReportingPeriod[] {
  if (reportEvery === 'quarter') return quartersOf(fiscalYear).filter(({ no }) => quarters[no - 1]);
  return monthsOf(fiscalYear).filter(({ no }) => quarters[Math.ceil(no / 3) - 1]);
}

/** The divisions that answer for a project; "every division" is each of its own. */
const divisionsOf = (
  { divisionCodes, everyDivision }: Pick<FollowedProject, 'divisionCodes' | 'everyDivision'>,
  all: readonly string[],
): readonly string[] => (everyDivision ? all : divisionCodes);

/**
 * Whether a reporting period that ends on a day is followed up: neither before the plan is, nor before the
 * revision whose terms ask for it, nor from the one on in which its project was withdrawn.
 */
export const isFollowed = (
  planFrom: CivilDay | null,
  { withdrawnOn, followedFrom }: Pick<FollowedProject, 'withdrawnOn' | 'followedFrom'>,
  endsOn: CivilDay,
): boolean =>
  planFrom !== null &&
  endsOn >= planFrom &&
  (followedFrom === null || endsOn >= followedFrom) &&
  (withdrawnOn === null || endsOn < withdrawnOn);

/**
 * Every report that is owed on a day in Bangkok: of each planned reporting period that has ended since the plan
 * is followed up, one from each responsible division.
 */
export function owedReports(
  { followedFrom }: Pick<Plan, 'followedFrom'>,
  projects: readonly FollowedProject[],
  divisions: readonly string[],
  today: CivilDay,
): OwedReport[] {
  return projects.flatMap((project) =>
    plannedReportingPeriods(project)
      .filter(({ to }) => to < today && isFollowed(followedFrom, project, to))
      .flatMap(({ no, from, to }) =>
        divisionsOf(project, divisions).map((divisionCode) => ({
          projectCode: project.code,
          fiscalYear: project.fiscalYear,
          divisionCode,
          reportingPeriodKind: project.reportEvery,
          reportingPeriodNo: no,
          startsOn: from,
          endsOn: to,
        })),
      ),
  );
}

/** What a report is called: R-2570-S3-05-Q1-CLERK, safe in an address. */
export const reportReference = ({
  projectCode,
  reportingPeriodKind,
  reportingPeriodNo,
  divisionCode,
}: OwedReport): string =>
  `R-${projectCode}-${reportingPeriodKind === 'quarter' ? 'Q' : 'M'}${reportingPeriodNo}-${divisionCode}`;
