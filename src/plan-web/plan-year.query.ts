import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/policy.js';
import type { CivilDay } from '../calendar/civil-day.js';
import { YearNotFound } from '../plan/plan.errors.js';
import { PlanLinksQuery, type LinkedFigures } from '../plan/plan-links.query.js';
import { PlanQuery, type PlanOverview } from '../plan/plan.query.js';

/** A year's plan with its figures by project code, as far as the officer's role may know them. */
export interface PlanYearView {
  overview: PlanOverview;
  /** Every fiscal year with a plan, newest first. */
  years: number[];
  linked: ReadonlyMap<string, LinkedFigures>;
}

/** Reads the plan of a fiscal year for an officer. */
@Injectable()
export class PlanYearQuery {
  constructor(
    private readonly plan: PlanQuery,
    private readonly links: PlanLinksQuery,
  ) {}

  /** The year that an address names, else the one that today falls under; throws YearNotFound. */
  async of(actor: Actor, asked: unknown, today: CivilDay): Promise<PlanYearView> {
    const years = (await this.plan.plans()).map(({ fiscalYear }) => fiscalYear);
    const fiscalYear = asked === undefined ? await this.plan.yearFor(today) : Number(asked);
    if (asked !== undefined && !years.includes(Number(asked)))
      throw new YearNotFound(String(asked));
    const insider = actor.role === 'misconduct_officer';
    const [overview, linked] = await Promise.all([
      this.plan.overview(fiscalYear ?? 0),
      this.links.figures(fiscalYear ?? 0, insider),
    ]);
    return { overview, years, linked };
  }
}
