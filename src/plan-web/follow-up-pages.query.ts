import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/policy.js';
import type { CivilDay } from '../calendar/civil-day.js';
import { Progress } from '../follow-up/progress.query.js';
import type { ProjectProgress } from '../follow-up/progress.rule.js';
import type { Division } from '../office/division.entity.js';
import { OfficeDirectory } from '../office/office-directory.service.js';
import type { PlanProject } from '../plan/plan-project.entity.js';
import { PlanQuery } from '../plan/plan.query.js';
import { PlanYearQuery } from './plan-year.query.js';

/** A project with how far it has come. */
export interface FollowedRow {
  project: PlanProject;
  progress: ProjectProgress;
}

/** A division's year; without a division, the whole municipality's. */
export interface FollowUpView {
  today: CivilDay;
  fiscalYear: number;
  years: number[];
  followed: boolean;
  division: Division | null;
  divisions: Division[];
  rows: FollowedRow[];
}

/** Reads a division's follow-up of the plan. */
@Injectable()
export class FollowUpPages {
  constructor(
    private readonly years: PlanYearQuery,
    private readonly plan: PlanQuery,
    private readonly progress: Progress,
    private readonly directory: OfficeDirectory,
  ) {}

  /** The division that an address names, else the officer's own; throws YearNotFound. */
  async of(
    actor: Actor,
    asked: { year: unknown; division: unknown },
    today: CivilDay,
  ): Promise<FollowUpView> {
    const { fiscalYear, years } = await this.years.chosen(asked.year, today);
    const [plans, projects, progress, divisions] = await Promise.all([
      this.plan.plans(),
      this.plan.projects(fiscalYear),
      this.progress.ofYear(fiscalYear, today),
      this.directory.divisions(),
    ]);
    const code = asked.division === undefined ? actor.divisionCode : asked.division;
    const division = divisions.find((one) => one.code === code) ?? null;
    const mine = (project: PlanProject): boolean =>
      division === null || project.everyDivision || project.divisionCodes.includes(division.code);
    const plan = plans.find((one) => one.fiscalYear === fiscalYear);
    return {
      ...{ today, fiscalYear, years, division, divisions },
      followed: plan?.followedFrom !== null && plan !== undefined,
      rows: projects.filter(mine).flatMap((project) => {
        const own = progress.get(project.code);
        return own ? [{ project, progress: own }] : [];
      }),
    };
  }
}
