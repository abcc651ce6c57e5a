import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import { namedScope, visibleScope } from '../../../cases/complaints/visible-scope.sql.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import { OfficeNamesQuery } from '../../../core/office/office-names.query.js';
import {
  FIRST_SCOPE_PARAMETER,
  LINKED_PAGE,
  LINKED_STATES,
  LinkedComplaintsQuery,
  type LinkedComplaintsFilter,
  type LinkedComplaint,
  type LinkedState,
} from '../../../plan/links/linked-complaints.query.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import { PlanQuery, type PlanOverview } from '../../../plan/plan/plan.query.js';
import {
  FIRST_WAITING_PARAMETER,
  WAITING_PAGE,
  WaitingSuggestionsQuery,
  type WaitingSuggestion,
} from '../../../plan/links/waiting-suggestions.query.js';
import { audienceOf } from '../frame/audience.rule.js';
import type { LinkedComplaintsAddress } from './linked-address.rule.js';
import { ProjectYearQuery, type ProjectYear } from './project-year.query.js';

/** The complaints linked with a project: how many in each state, and a page of those in one. */
interface LinkedView {
  filter: LinkedComplaintsFilter;
  totals: Record<LinkedState, number>;
  /** How many are counted, and named to no reader like this one. */
  unnamed: number;
  rows: LinkedComplaint[];
  more: boolean;
}

/** The undecided complaints for which the project is suggested: how many, and a page of them. */
interface WaitingView {
  total: number;
  rows: WaitingSuggestion[];
  page: number;
  more: boolean;
}

/** A project with all that its page shows of it. */
export interface ProjectView {
  today: CivilDay;
  project: PlanProject;
  overview: PlanOverview;
  linked: LinkedView;
  waiting: WaitingView;
  office: OfficeNames;
  year: ProjectYear;
}

/** Reads a project's page for an officer. */
@Injectable()
export class ProjectViewQuery {
  constructor(
    private readonly plan: PlanQuery,
    private readonly complaints: LinkedComplaintsQuery,
    private readonly suggested: WaitingSuggestionsQuery,
    private readonly names: OfficeNamesQuery,
    private readonly years: ProjectYearQuery,
  ) {}

  /** One project; throws ProjectNotFound. */
  async of(
    actor: Actor,
    code: string,
    asked: LinkedComplaintsAddress,
    today: CivilDay,
  ): Promise<ProjectView> {
    const project = await this.plan.project(code);
    const [overview, linked, waiting, office, year] = await Promise.all([
      this.plan.overview(project.fiscalYear),
      this.linked(actor, code, asked, today),
      this.waiting(actor, code, asked.waiting),
      this.names.read(),
      this.years.of(actor, project, today),
    ]);
    return { today, project, overview, linked, waiting, office, year };
  }

  /** Where the address names no state, the worst that any case is in. */
  private async linked(
    actor: Actor,
    code: string,
    { state, page }: LinkedComplaintsAddress,
    today: CivilDay,
  ): Promise<LinkedView> {
    const scope = namedScope(actor, FIRST_SCOPE_PARAMETER);
    const insider = audienceOf(actor) === 'insider';
    const { unnamed, ...totals } = await this.complaints.totals(code, scope, today, insider);
    const shown = state ?? LINKED_STATES.find((one) => totals[one] > 0) ?? 'on_time';
    const filter = { state: shown, page };
    const rows = await this.complaints.page(code, scope, today, filter);
    return { filter, totals, unnamed, rows, more: totals[shown] > page * LINKED_PAGE };
  }

  private async waiting(actor: Actor, code: string, page: number): Promise<WaitingView> {
    const scope = visibleScope(actor, FIRST_WAITING_PARAMETER);
    const [total, rows] = await Promise.all([
      this.suggested.total(code, scope),
      this.suggested.page(code, scope, page),
    ]);
    return { total, rows, page, more: total > page * WAITING_PAGE };
  }
}
