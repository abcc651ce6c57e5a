import { Injectable } from '@nestjs/common';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Audience, Shown } from './audience.rule.js';
import { IndicatorsQuery, type QuarterIndicator, type YearIndicator } from './indicators.query.js';

/** The figures that a quarter's figure is compared with. */
export interface IndicatorChanges {
  /** The quarter before, which may lie in the year before. */
  before: QuarterIndicator;
  yearBefore: QuarterIndicator;
  /** A frozen quarter counted again today; null while it is not frozen. */
  now: Shown | null;
}

/** Reads how an indicator has changed. */
@Injectable()
export class IndicatorChangesQuery {
  constructor(private readonly indicators: IndicatorsQuery) {}

  /** What one quarter of an indicator is compared with. */
  async of(
    { computed, project }: YearIndicator,
    { quarter, freezeId }: QuarterIndicator,
    audience: Audience,
    today: CivilDay,
  ): Promise<IndicatorChanges> {
    const { fiscalYear, code } = project;
    const reader = { audience, today };
    const quarterOf = (year: number, no: number): Promise<QuarterIndicator> =>
      this.indicators.ofQuarter(computed, year, no, reader);
    const [before, yearBefore, now] = await Promise.all([
      quarter.no > 1 ? quarterOf(fiscalYear, quarter.no - 1) : quarterOf(fiscalYear - 1, 4),
      quarterOf(fiscalYear - 1, quarter.no),
      freezeId === null
        ? null
        : this.indicators.now({ computed, projectCode: code }, quarter, reader),
    ]);
    return { before, yearBefore, now };
  }
}
