import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { quartersOf, type ReportingPeriod } from '../../core/calendar/reporting-period.js';
import { PlanProject } from '../plan/plan-project.entity.js';
import type { ComputedIndicator } from '../plan/plan-source.js';
import { shownTo, type Audience, type Shown } from './audience.rule.js';
import { DEFINITIONS } from './definitions.js';
import type { Measure } from './definition.js';
import { IndicatorFreeze } from './indicator-freeze.entity.js';
import { IndicatorReadingsQuery, type Asked } from './indicator-readings.query.js';
import { reportingPeriodOn } from './measured-period.rule.js';
import { yearMeasure } from './year-measure.rule.js';

/** An indicator in one quarter: frozen, not final yet, or without data. */
export interface QuarterIndicator {
  quarter: ReportingPeriod;
  state: 'frozen' | 'provisional' | 'no_data';
  /** Null where there is no data. */
  shown: Shown | null;
  /** What it rests on besides cases. */
  facts: Record<string, unknown>;
  frozenAt: Date | null;
  freezeId: string | null;
}

/** An indicator in a year, with the project that it answers. */
export interface YearIndicator {
  computed: ComputedIndicator;
  project: PlanProject;
  quarters: QuarterIndicator[];
  /** The quarters together; null where there is no data of any. */
  year: Measure | null;
}

interface Reader {
  audience: Audience;
  today: CivilDay;
}

/** Reads the computed indicators of a fiscal year. */
@Injectable()
export class IndicatorsQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readings: IndicatorReadingsQuery,
  ) {}

  /** Every indicator of a year's plan in the plan's order; of one project where a code is given. */
  async ofYear(
    fiscalYear: number,
    audience: Audience,
    today: CivilDay,
    code?: string,
  ): Promise<YearIndicator[]> {
    const { manager } = this.dataSource;
    const [projects, freezes, first] = await Promise.all([
      manager.find(PlanProject, {
        where: { fiscalYear, ...(code === undefined ? {} : { code }) },
        order: { strategyNo: 'ASC', itemNo: 'ASC' },
      }),
      manager.findBy(IndicatorFreeze, { fiscalYear }),
      this.readings.firstDay(),
    ]);
    const asked = projects.flatMap((project) =>
      project.computed === null ? [] : [{ project, computed: project.computed }],
    );
    return Promise.all(
      asked.map(async ({ project, computed }) => {
        const quarters = await Promise.all(
          quartersOf(fiscalYear).map((quarter) => {
            const freeze = freezes.find(
              (one) => one.computed === computed && one.quarter === quarter.no,
            );
            if (freeze) return this.frozen(freeze, quarter, audience);
            const one = { computed, projectCode: project.code };
            return this.moving(one, quarter, { audience, today }, first);
          }),
        );
        return { computed, project, quarters, year: yearMeasure(computed, quarters) };
      }),
    );
  }

  /** The indicator of a project with its year; null where none is computed, or there is no such project. */
  async ofProject(
    code: string,
    audience: Audience,
    today: CivilDay,
  ): Promise<YearIndicator | null> {
    const project = await this.dataSource.manager.findOneBy(PlanProject, { code });
    if (!project) return null;
    const [found = null] = await this.ofYear(project.fiscalYear, audience, today, code);
    return found;
  }

  /** An indicator in one quarter of any year, also of one without a plan. */
  async ofQuarter(
    computed: ComputedIndicator,
    fiscalYear: number,
    no: number,
    reader: Reader,
  ): Promise<QuarterIndicator> {
    const quarter = quartersOf(fiscalYear)[no - 1]!;
    const { manager } = this.dataSource;
    const [freeze, project, first] = await Promise.all([
      manager.findOneBy(IndicatorFreeze, { fiscalYear, quarter: no, computed }),
      manager.findOneBy(PlanProject, { fiscalYear, computed }),
      this.readings.firstDay(),
    ]);
    if (freeze) return this.frozen(freeze, quarter, reader.audience);
    if (!project && DEFINITIONS[computed].ofProject) return nothingOf(quarter);
    return this.moving({ computed, projectCode: project?.code ?? '' }, quarter, reader, first);
  }

  /** A quarter's figures as they would be counted now, frozen or not. */
  async now(asked: Asked, quarter: ReportingPeriod, { audience, today }: Reader): Promise<Shown> {
    const reading = await this.readings.live(asked, reportingPeriodOn(quarter, today));
    return shownTo(audience, DEFINITIONS[asked.computed], reading);
  }

  private async frozen(
    { id, facts, computed, frozenAt }: IndicatorFreeze,
    quarter: ReportingPeriod,
    audience: Audience,
  ): Promise<QuarterIndicator> {
    const reading = await this.readings.frozen(id, facts);
    const shown = shownTo(audience, DEFINITIONS[computed], reading);
    return { quarter, state: 'frozen', shown, facts, frozenAt, freezeId: id };
  }

  private async moving(
    asked: Asked,
    quarter: ReportingPeriod,
    { audience, today }: Reader,
    first: CivilDay | null,
  ): Promise<QuarterIndicator> {
    const beyond = first === null || quarter.to < first || quarter.from > today;
    if (beyond) return nothingOf(quarter);
    const reading = await this.readings.live(asked, reportingPeriodOn(quarter, today));
    const shown = shownTo(audience, DEFINITIONS[asked.computed], reading);
    return { ...nothingOf(quarter), state: 'provisional', shown, facts: reading.facts };
  }
}

const nothingOf = (quarter: ReportingPeriod): QuarterIndicator => ({
  quarter,
  state: 'no_data',
  shown: null,
  facts: {},
  frozenAt: null,
  freezeId: null,
});
