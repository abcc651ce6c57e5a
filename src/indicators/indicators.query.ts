import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';
import { quartersOf, type FiscalSpan } from '../calendar/fiscal-span.js';
import { PlanProject } from '../plan/plan-project.entity.js';
import type { ComputedIndicator } from '../plan/plan-source.js';
import { shownTo, type Audience, type Shown } from './audience.rule.js';
import { DEFINITIONS } from './definitions.js';
import { IndicatorFreeze } from './indicator-freeze.entity.js';
import { IndicatorReadings } from './indicator-reading.query.js';
import { spanOn } from './measured-span.rule.js';

/** An indicator in one quarter: frozen, still moving, or nothing to say of it. */
export interface QuarterIndicator {
  quarter: FiscalSpan;
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
}

/** Reads the computed indicators of a fiscal year. */
@Injectable()
export class Indicators {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readings: IndicatorReadings,
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
      asked.map(async ({ project, computed }) => ({
        computed,
        project,
        quarters: await Promise.all(
          quartersOf(fiscalYear).map((quarter) => {
            const freeze = freezes.find(
              (one) => one.computed === computed && one.quarter === quarter.no,
            );
            if (freeze) return this.frozen(freeze, quarter, audience);
            return this.moving(project, computed, quarter, { audience, today, first });
          }),
        ),
      })),
    );
  }

  private async frozen(
    { id, facts, computed, frozenAt }: IndicatorFreeze,
    quarter: FiscalSpan,
    audience: Audience,
  ): Promise<QuarterIndicator> {
    const reading = await this.readings.frozen(id, facts);
    const shown = shownTo(audience, DEFINITIONS[computed], reading);
    return { quarter, state: 'frozen', shown, facts, frozenAt, freezeId: id };
  }

  private async moving(
    project: PlanProject,
    computed: ComputedIndicator,
    quarter: FiscalSpan,
    of: { audience: Audience; today: CivilDay; first: CivilDay | null },
  ): Promise<QuarterIndicator> {
    const { audience, today, first } = of;
    const nothing = { quarter, shown: null, facts: {}, frozenAt: null, freezeId: null };
    const beyond = first === null || quarter.to < first || quarter.from > today;
    if (beyond) return { ...nothing, state: 'no_data' };
    const asked = { computed, projectCode: project.code };
    const reading = await this.readings.live(asked, spanOn(quarter, today));
    const shown = shownTo(audience, DEFINITIONS[computed], reading);
    return { ...nothing, state: 'provisional', shown, facts: reading.facts };
  }
}
