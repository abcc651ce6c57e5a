import { Injectable } from '@nestjs/common';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import { PlanProgressQuery } from '../../../plan/follow-up/plan-progress.query.js';
import type { ProjectProgress } from '../../../plan/follow-up/plan-progress.rule.js';
import { ReportRecordQuery, type ShownWork } from '../../../plan/follow-up/report-record.query.js';
import { IndicatorsQuery, type YearIndicator } from '../../../plan/indicators/indicators.query.js';
import { PlanLinksQuery, type LinkedFigures } from '../../../plan/links/plan-links.query.js';
import { PlanQuery, type PlanOverview } from '../../../plan/plan/plan.query.js';

/** What everybody may read of a year's plan; figures are by project code. */
export interface PlanView {
  overview: PlanOverview;
  /** Every fiscal year with a plan, newest first. */
  years: number[];
  linked: ReadonlyMap<string, LinkedFigures>;
  progress: ReadonlyMap<string, ProjectProgress>;
}

/** A project with its plan, for everybody. */
export interface PublicProject {
  project: PlanProject;
  overview: PlanOverview;
  linked: LinkedFigures;
  progress: ProjectProgress | undefined;
  /** What was done, voided works not among them. */
  works: ShownWork[];
  /** Null where no figure of ours answers its indicator. */
  indicator: YearIndicator | null;
}

/** Reads the public plan. */
@Injectable()
export class PlanViewQuery {
  constructor(
    private readonly plan: PlanQuery,
    private readonly links: PlanLinksQuery,
    private readonly followUp: PlanProgressQuery,
    private readonly reports: ReportRecordQuery,
    private readonly indicators: IndicatorsQuery,
  ) {}

  /** The plan of a fiscal year; without one, of the year that the day falls under. */
  async of(year: number | null, today: CivilDay): Promise<PlanView> {
    const plans = await this.plan.plans();
    const fiscalYear = year ?? (await this.plan.yearFor(today)) ?? 0;
    const [overview, linked, progress] = await Promise.all([
      this.plan.overview(fiscalYear),
      this.links.figures(fiscalYear),
      this.followUp.ofYear(fiscalYear, today),
    ]);
    return { overview, linked, progress, years: plans.map((plan) => plan.fiscalYear) };
  }

  /** One project; throws ProjectNotFound. */
  async project(code: string, today: CivilDay): Promise<PublicProject> {
    const project = await this.plan.project(code);
    const { fiscalYear } = project;
    const [overview, linked, progress, works, [indicator = null]] = await Promise.all([
      this.plan.overview(fiscalYear),
      this.links.figuresOf(code),
      this.followUp.ofYear(fiscalYear, today),
      this.reports.works(code),
      this.indicators.ofYear(fiscalYear, 'staff', today, code),
    ]);
    const done = works.filter(({ voidedReason }) => voidedReason === null);
    return { project, overview, linked, progress: progress.get(code), works: done, indicator };
  }
}
