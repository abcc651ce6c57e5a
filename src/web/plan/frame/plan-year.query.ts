import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import { PlanProgressQuery } from '../../../plan/follow-up/plan-progress.query.js';
import type { ProjectProgress } from '../../../plan/follow-up/plan-progress.rule.js';
import { YearNotFound } from '../../../plan/plan/plan.errors.js';
import { PlanLinksQuery, type LinkedFigures } from '../../../plan/links/plan-links.query.js';
import { PlanQuery, type PlanOverview } from '../../../plan/plan/plan.query.js';
import { audienceOf } from './audience.rule.js';

/** A year's plan with its figures by project code, as far as the officer's role may know them. */
export interface PlanYearView {
  overview: PlanOverview;
  /** Every fiscal year with a plan, newest first. */
  years: number[];
  linked: ReadonlyMap<string, LinkedFigures>;
  progress: ReadonlyMap<string, ProjectProgress>;
}

/** Reads the plan of a fiscal year for an officer. */
@Injectable()
export class PlanYearQuery {
  constructor(
    private readonly plan: PlanQuery,
    private readonly links: PlanLinksQuery,
    private readonly progress: PlanProgressQuery,
  ) {}

  /** The year that an address names, else the one that today falls under; throws YearNotFound. */
  async of(actor: Actor, asked: unknown, today: CivilDay): Promise<PlanYearView> {
    const { fiscalYear, years } = await this.chosen(asked, today);
    return this.read(actor, fiscalYear, years, today);
  }

  /** The same, before anything is read; 0 where no plan is loaded at all. Throws YearNotFound. */
  async chosen(asked: unknown, today: CivilDay): Promise<{ fiscalYear: number; years: number[] }> {
    const years = (await this.plan.plans()).map(({ fiscalYear }) => fiscalYear);
    if (asked === undefined) return { fiscalYear: (await this.plan.yearFor(today)) ?? 0, years };
    const fiscalYear = Number(asked);
    if (!years.includes(fiscalYear)) throw new YearNotFound(String(asked));
    return { fiscalYear, years };
  }

  /** The plan of a year with its figures. */
  async read(
    actor: Actor,
    fiscalYear: number,
    years: number[],
    today: CivilDay,
  ): Promise<PlanYearView> {
    const [overview, linked, progress] = await Promise.all([
      this.plan.overview(fiscalYear),
      this.links.figures(fiscalYear, audienceOf(actor) === 'insider'),
      this.progress.ofYear(fiscalYear, today),
    ]);
    return { overview, years, linked, progress };
  }
}
