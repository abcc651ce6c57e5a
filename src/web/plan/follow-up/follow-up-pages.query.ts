import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import type { ProjectProgress } from '../../../plan/follow-up/plan-progress.rule.js';
import type { Division } from '../../../core/office/division.entity.js';
import { OfficeDirectoryService } from '../../../core/office/office-directory.service.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import { PlanLinksQuery } from '../../../plan/links/plan-links.query.js';
import { audienceOf } from '../frame/audience.rule.js';
import { PlanYearQuery } from '../frame/plan-year.query.js';

/** A project with how far it has come and what it draws; a withdrawn one may still owe reports. */
export interface FollowedRow {
  project: PlanProject;
  progress: ProjectProgress;
  /** Linked cases that the officer's role may count, and how many of them are overdue. */
  linked: number;
  overdue: number;
}

/** A division's year; without a division, the whole municipality's. */
export interface FollowUpView {
  today: CivilDay;
  fiscalYear: number;
  years: number[];
  followed: boolean;
  division: Division | null;
  divisions: readonly Division[];
  rows: FollowedRow[];
}

/** Reads a division's follow-up of the plan. */
@Injectable()
export class FollowUpPagesQuery {
  constructor(
    private readonly years: PlanYearQuery,
    private readonly links: PlanLinksQuery,
    private readonly directory: OfficeDirectoryService,
  ) {}

  /** The division that an address names, else the officer's own; throws YearNotFound. */
  async of(
    actor: Actor,
    asked: { year: unknown; division: unknown },
    today: CivilDay,
  ): Promise<FollowUpView> {
    const { fiscalYear, years } = await this.years.chosen(asked.year, today);
    const insider = audienceOf(actor) === 'insider';
    const [year, owing, divisions] = await Promise.all([
      this.years.read(actor, fiscalYear, years, today),
      this.links.openByProject(fiscalYear, today, insider),
      this.directory.divisions(),
    ]);
    const code = asked.division === undefined ? actor.divisionCode : asked.division;
    const division = divisions.find((one) => one.code === code) ?? null;
    const mine = (project: PlanProject): boolean =>
      division === null || project.everyDivision || project.divisionCodes.includes(division.code);
    const { plan, strategies } = year.overview;
    const rows = strategies
      .flatMap(({ projects }) => projects)
      .filter(mine)
      .flatMap((project): FollowedRow[] => {
        const progress = year.progress.get(project.code);
        const linked = year.linked.get(project.code)?.total ?? 0;
        const overdue = owing.get(project.code)?.overdue ?? 0;
        return progress ? [{ project, progress, linked, overdue }] : [];
      });
    const followed = plan !== null && plan.followedFrom !== null;
    return { today, fiscalYear, years, division, divisions, followed, rows };
  }
}
