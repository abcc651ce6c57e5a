import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Account } from '../../../core/accounts/account.entity.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import type { CaseRecord } from '../../../cases/complaints/case-record.query.js';
import { dueStateOf, type DueState } from '../../../core/deadlines/due-state.rule.js';
import { explain, type Explanation } from '../../../core/deadlines/explanation.rule.js';
import { Escalation } from '../../../escalation/sweep/escalation.entity.js';
import type { Period } from '../../../cases/matters/period.entity.js';
import { HolidayCalendarService } from '../../../core/office/holiday-calendar.service.js';
import { LadderService } from '../../../core/office/ladder.service.js';
import { explainedSteps, type ExplainedStep } from './explained-steps.rule.js';

/** A period's due day with everything that it came from and leads to. */
export interface PeriodExplanation {
  period: Period;
  state: DueState;
  days: number;
  explanation: Explanation;
  steps: ExplainedStep[];
}

/** Explains the due day of one period. */
@Injectable()
export class PeriodExplanationQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ladders: LadderService,
    private readonly calendar: HolidayCalendarService,
  ) {}

  /** The explanation as things stand at `now`. */
  async of(
    { matter, accusedIds }: CaseRecord,
    period: Period,
    officers: readonly Account[],
    now: Date,
  ): Promise<PeriodExplanation> {
    const [ladder, holidays, names, recorded] = await Promise.all([
      this.ladders.stepsFor(matter.restricted),
      this.calendar.holidays(),
      this.calendar.named(),
      this.dataSource.manager.findBy(Escalation, { periodId: period.id, dueOn: period.dueOn }),
    ]);
    const addressed = { ...matter, accusedIds };
    return {
      period,
      ...dueStateOf(period, bangkokDayOf(now)),
      explanation: explain(period, holidays, names),
      steps: explainedSteps(period, recorded, addressed, { ladder, holidays, officers }, now),
    };
  }
}
