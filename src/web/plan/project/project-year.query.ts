import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import { PlanProgressQuery } from '../../../plan/follow-up/plan-progress.query.js';
import type { ProjectProgress } from '../../../plan/follow-up/plan-progress.rule.js';
import { ReportRecordQuery, type ShownWork } from '../../../plan/follow-up/report-record.query.js';
import { audienceOf } from '../frame/audience.rule.js';
import { IndicatorsQuery, type YearIndicator } from '../../../plan/indicators/indicators.query.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import { ProjectYearsQuery, type ProjectInYear } from '../../shared/plan/project-years.query.js';
import { ProjectHistoryQuery, type ProjectHistoryView } from './project-history.query.js';

/** What a project's year has brought: its quarters, its works, its indicator and its revisions. */
export interface ProjectYear {
  progress: ProjectProgress | undefined;
  works: ShownWork[];
  /** Null where no figure of ours answers its indicator. */
  indicator: YearIndicator | null;
  history: ProjectHistoryView;
  /** The same project in other years, itself among them; empty where there is none. */
  years: ProjectInYear[];
}

/** Reads how a project's year stands. */
@Injectable()
export class ProjectYearQuery {
  constructor(
    private readonly progress: PlanProgressQuery,
    private readonly reports: ReportRecordQuery,
    private readonly indicators: IndicatorsQuery,
    private readonly history: ProjectHistoryQuery,
    private readonly years: ProjectYearsQuery,
  ) {}

  /** One project's year, as far as the officer's role may know it. */
  async of(actor: Actor, project: PlanProject, today: CivilDay): Promise<ProjectYear> {
    const { fiscalYear, code } = project;
    const audience = audienceOf(actor);
    const [progress, works, [indicator = null], history, years] = await Promise.all([
      this.progress.ofYear(fiscalYear, today),
      this.reports.works(code),
      this.indicators.ofYear(fiscalYear, audience, today, code),
      this.history.of(project),
      this.years.of(project, audience),
    ]);
    return { progress: progress.get(code), works, indicator, history, years };
  }
}
