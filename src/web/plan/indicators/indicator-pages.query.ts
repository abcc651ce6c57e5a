import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import { namedScope } from '../../../cases/complaints/visible-scope.sql.js';
import {
  CASES_PAGE,
  IndicatorCasesQuery,
  type IndicatorCase,
} from '../../../plan/indicators/indicator-cases.query.js';
import {
  IndicatorChangesQuery,
  type IndicatorChanges,
} from '../../../plan/indicators/indicator-changes.query.js';
import {
  IndicatorsQuery,
  type QuarterIndicator,
  type YearIndicator,
} from '../../../plan/indicators/indicators.query.js';
import { reportingPeriodOn } from '../../../plan/indicators/measured-period.rule.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import { OfficeNamesQuery } from '../../../core/office/office-names.query.js';
import { ProjectNotFound } from '../../../plan/plan/plan.errors.js';
import { projectCode } from '../../../plan/plan/project-code.rule.js';
import { audienceOf } from '../frame/audience.rule.js';
import { PlanYearQuery } from '../frame/plan-year.query.js';

export interface IndicatorYearView {
  fiscalYear: number;
  years: number[];
  indicators: YearIndicator[];
}

/** One indicator in one quarter with the cases behind it. */
export interface IndicatorView {
  indicator: YearIndicator;
  quarter: QuarterIndicator;
  cases: IndicatorCase[];
  /** How many count and are not listed for this reader, whoever it is. */
  unnamed: number;
  page: number;
  more: boolean;
  /** Those that count differently than when it was frozen; null while it is not. */
  changed: IndicatorCase[] | null;
  changes: IndicatorChanges;
  office: OfficeNames;
}

/** Reads the indicators' pages for an officer. */
@Injectable()
export class IndicatorPagesQuery {
  constructor(
    private readonly years: PlanYearQuery,
    private readonly indicators: IndicatorsQuery,
    private readonly cases: IndicatorCasesQuery,
    private readonly changes: IndicatorChangesQuery,
    private readonly names: OfficeNamesQuery,
  ) {}

  /** The year that an address names, else the one that today falls under; throws YearNotFound. */
  async year(actor: Actor, asked: unknown, today: CivilDay): Promise<IndicatorYearView> {
    const { fiscalYear, years } = await this.years.chosen(asked, today);
    const indicators = await this.indicators.ofYear(fiscalYear, audienceOf(actor), today);
    return { fiscalYear, years, indicators };
  }

  /** One quarter of the indicator of a project; throws ProjectNotFound. */
  async one(
    actor: Actor,
    asked: { code: string; quarter: string; page: unknown },
    today: CivilDay,
  ): Promise<IndicatorView> {
    const code = projectCode(asked.code);
    const indicator = await this.indicators.ofProject(code, audienceOf(actor), today);
    const quarter = indicator?.quarters.find(({ quarter: { no } }) => String(no) === asked.quarter);
    if (!indicator || !quarter) throw new ProjectNotFound(code);
    const page = pageOf(asked.page);
    const [rows, unnamed, changed, changes, office] = await Promise.all([
      this.behind(actor, indicator, quarter, page, today),
      this.unnamed(actor, indicator, quarter, today),
      this.changed(actor, indicator, quarter, today),
      this.changes.of(indicator, quarter, audienceOf(actor), today),
      this.names.read(),
    ]);
    const more = rows.length > CASES_PAGE;
    return {
      indicator,
      quarter,
      cases: rows.slice(0, CASES_PAGE),
      unnamed,
      page,
      more,
      changed,
      changes,
      office,
    };
  }

  private async behind(
    actor: Actor,
    { computed, project }: YearIndicator,
    { quarter, state, freezeId }: QuarterIndicator,
    page: number,
    today: CivilDay,
  ): Promise<IndicatorCase[]> {
    if (state === 'no_data') return [];
    const scope = (first: number) => namedScope(actor, first);
    if (freezeId !== null) return this.cases.frozenPage(freezeId, scope, page);
    const asked = { computed, projectCode: project.code };
    return this.cases.page(asked, reportingPeriodOn(quarter, today), scope, page);
  }

  private async unnamed(
    actor: Actor,
    { computed, project }: YearIndicator,
    { quarter, state, freezeId }: QuarterIndicator,
    today: CivilDay,
  ): Promise<number> {
    if (state === 'no_data') return 0;
    const scope = (first: number) => namedScope(actor, first);
    const insider = audienceOf(actor) === 'insider';
    if (freezeId !== null) return this.cases.frozenUnnamed(freezeId, scope, insider);
    const asked = { computed, projectCode: project.code };
    return this.cases.unnamed(asked, reportingPeriodOn(quarter, today), scope, insider);
  }

  private async changed(
    actor: Actor,
    { computed, project }: YearIndicator,
    { quarter, freezeId }: QuarterIndicator,
    today: CivilDay,
  ): Promise<IndicatorCase[] | null> {
    if (freezeId === null) return null;
    const asked = { computed, projectCode: project.code };
    const scope = (first: number) => namedScope(actor, first);
    return this.cases.changed(freezeId, asked, reportingPeriodOn(quarter, today), scope);
  }
}

function pageOf(asked: unknown): number {
  const page = Number(asked);
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}
