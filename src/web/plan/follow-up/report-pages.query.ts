import { Injectable } from '@nestjs/common';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import { reportingPeriodLocksAt } from '../../../core/deadlines/reporting-period-lock.rule.js';
import {
  ReportRecordQuery,
  type ReportRecord,
} from '../../../plan/follow-up/report-record.query.js';
import { OfficeNamesQuery } from '../../../core/office/office-names.query.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import { PlanQuery } from '../../../plan/plan/plan.query.js';

/** A report's page; `today` is the civil day in Bangkok. */
export interface ReportView {
  today: CivilDay;
  project: PlanProject;
  divisionName: string;
  file: ReportRecord;
  /** Whether its reporting period is locked. */
  closed: boolean;
  /** Whether it may be sent, or sent again. */
  canReport: boolean;
}

/** Reads a report for its page. */
@Injectable()
export class ReportPagesQuery {
  constructor(
    private readonly files: ReportRecordQuery,
    private readonly plan: PlanQuery,
    private readonly names: OfficeNamesQuery,
  ) {}

  /** One report; throws ReportNotFound. */
  async of(reference: string, now: Date): Promise<ReportView> {
    const file = await this.files.report(reference);
    const [project, names] = await Promise.all([
      this.plan.project(file.report.projectCode),
      this.names.read(),
    ]);
    const closed = now >= reportingPeriodLocksAt(file.report.endsOn);
    return {
      today: bangkokDayOf(now),
      project,
      divisionName: names.division(file.report.divisionCode) ?? '',
      file,
      closed,
      canReport: file.report.reportedAt === null || !closed,
    };
  }
}
