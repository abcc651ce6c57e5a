import { Injectable } from '@nestjs/common';
import { PlanProgressQuery, type DoneInYear } from '../../../plan/follow-up/plan-progress.query.js';
import type { Audience } from '../../../plan/indicators/audience.rule.js';
import { PlanLinksQuery, type LinkedFigures } from '../../../plan/links/plan-links.query.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import { PlanQuery } from '../../../plan/plan/plan.query.js';
import { sameProject } from '../../../plan/plan/same-project.rule.js';

/** A project in one of the years whose plans have it. */
export interface ProjectInYear {
  project: PlanProject;
  /** Null where that year's plan is not followed up. */
  done: DoneInYear | null;
  linked: LinkedFigures;
}

const NOTHING_DONE: DoneInYear = { quantity: 0, spentBaht: 0 };

/** Reads a project beside the same one of other years' plans. */
@Injectable()
export class ProjectYearsQuery {
  constructor(
    private readonly plan: PlanQuery,
    private readonly progress: PlanProgressQuery,
    private readonly links: PlanLinksQuery,
  ) {}

  /** Newest first, the project itself among them; empty where no other year has it. */
  async of(project: PlanProject, audience: Audience): Promise<ProjectInYear[]> {
    const plans = await this.plan.plans();
    const found = await Promise.all(
      plans.map(async ({ fiscalYear, followedFrom }) => {
        const same =
          fiscalYear === project.fiscalYear
            ? project
            : sameProject(project, await this.plan.projects(fiscalYear));
        return same ? [{ project: same, followed: followedFrom !== null }] : [];
      }),
    );
    const years = found.flat();
    if (years.length < 2) return [];
    const done = await this.progress.doneFor(years.map((year) => year.project.code));
    return Promise.all(
      years.map(async ({ project: same, followed }) => ({
        project: same,
        done: followed ? (done.get(same.code) ?? NOTHING_DONE) : null,
        linked: await this.links.figuresOf(same.code, audience === 'insider'),
      })),
    );
  }
}
