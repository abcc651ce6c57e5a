import { Injectable } from '@nestjs/common';
import type { CivilDay } from '../calendar/civil-day.js';
import type { PlanProject } from '../plan/plan-project.entity.js';
import { PlanLinksQuery, type LinkedFigures } from '../plan/plan-links.query.js';
import { PlanQuery, type PlanOverview } from '../plan/plan.query.js';

/** What everybody may read of a year's plan; figures are by project code. */
export interface PlanView {
  overview: PlanOverview;
  /** Every fiscal year with a plan, newest first. */
  years: number[];
  linked: ReadonlyMap<string, LinkedFigures>;
}

/** A project with its plan, for everybody. */
export interface PublicProject {
  project: PlanProject;
  overview: PlanOverview;
  linked: LinkedFigures;
}

/** Reads the public plan. */
@Injectable()
export class PlanViewQuery {
  constructor(
    private readonly plan: PlanQuery,
    private readonly links: PlanLinksQuery,
  ) {}

  /** The plan of a fiscal year; without one, of the year that the day falls under. */
  async of(year: number | null, today: CivilDay): Promise<PlanView> {
    const plans = await this.plan.plans();
    const fiscalYear = year ?? (await this.plan.yearFor(today)) ?? 0;
    const [overview, linked] = await Promise.all([
      this.plan.overview(fiscalYear),
      this.links.figures(fiscalYear),
    ]);
    return { overview, linked, years: plans.map((plan) => plan.fiscalYear) };
  }

  /** One project; throws ProjectNotFound. */
  async project(code: string): Promise<PublicProject> {
    const project = await this.plan.project(code);
    const [overview, linked] = await Promise.all([
      this.plan.overview(project.fiscalYear),
      this.links.figuresOf(code),
    ]);
    return { project, overview, linked };
  }
}
