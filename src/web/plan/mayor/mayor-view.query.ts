import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import { LateReportsQuery, type LateReport } from '../../../escalation/sweep/late-reports.query.js';
import {
  PlanLinkStatesQuery,
  type LinkStates,
} from '../../../plan/links/plan-link-states.query.js';
import { PlanLinksQuery } from '../../../plan/links/plan-links.query.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import { audienceOf } from '../frame/audience.rule.js';
import { PlanYearQuery, type PlanYearView } from '../frame/plan-year.query.js';

/** How a project's linked cases stand; `open` owe an answer and are not overdue. */
interface CasesDrawn {
  all: number;
  overdue: number;
  open: number;
  answered: number;
}

/** A project with the cases it draws. */
export interface DrawingProject {
  project: PlanProject;
  cases: CasesDrawn;
}

/** A year's plan for the mayor, who answers for the whole of it. */
export interface MayorView extends PlanYearView {
  /** Projects with complaints, most first. */
  drawing: DrawingProject[];
  cases: CasesDrawn;
  /** Reports whose due day has passed, latest first. */
  late: LateReport[];
  /** The year's complaints by what was decided about the plan. */
  states: LinkStates;
}

/** Reads which projects draw complaints, and which reports are late. */
@Injectable()
export class MayorViewQuery {
  constructor(
    private readonly years: PlanYearQuery,
    private readonly links: PlanLinksQuery,
    private readonly lateReports: LateReportsQuery,
    private readonly states: PlanLinkStatesQuery,
  ) {}

  /** The year that an address names, else the one that today falls under; throws YearNotFound. */
  async of(actor: Actor, asked: unknown, today: CivilDay): Promise<MayorView> {
    const { fiscalYear, years } = await this.years.chosen(asked, today);
    const insider = audienceOf(actor) === 'insider';
    const [view, owing, late, states] = await Promise.all([
      this.years.read(actor, fiscalYear, years, today),
      this.links.openByProject(fiscalYear, today, insider),
      this.lateReports.on(today),
      this.states.ofYear(fiscalYear, insider),
    ]);
    const drawing = view.overview.strategies
      .flatMap(({ projects }) => projects)
      .flatMap((project): DrawingProject[] => {
        const all = view.linked.get(project.code)?.total ?? 0;
        const { open, overdue } = owing.get(project.code) ?? { open: 0, overdue: 0 };
        const cases = { all, overdue, open: open - overdue, answered: all - open };
        return all > 0 ? [{ project, cases }] : [];
      })
      .sort((one, other) => other.cases.all - one.cases.all);
    const ofYear = late.filter((report) => report.fiscalYear === fiscalYear);
    return { ...view, drawing, cases: together(drawing), late: ofYear, states };
  }
}

function together(drawing: readonly DrawingProject[]): CasesDrawn {
  const of = (what: keyof CasesDrawn): number =>
    drawing.reduce((sum, { cases }) => sum + cases[what], 0);
  return { all: of('all'), overdue: of('overdue'), open: of('open'), answered: of('answered') };
}
