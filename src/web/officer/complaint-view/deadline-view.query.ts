import { Injectable } from '@nestjs/common';
import type { Account } from '../../../core/accounts/account.entity.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import type { CaseRecord } from '../../../cases/complaints/case-record.query.js';
import { dueStateOf, type DueState } from '../../../core/deadlines/due-state.rule.js';
import type { Period } from '../../../cases/matters/period.entity.js';
import { HolidayCalendarService } from '../../../core/office/holiday-calendar.service.js';
import { LadderService } from '../../../core/office/ladder.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { comingSteps, type ComingStep } from './coming-steps.rule.js';

/** The newest period of a complaint, its state today, and what comes if nobody answers. */
export interface DeadlineView {
  period: Period;
  state: DueState;
  days: number;
  /** Empty once the period has ended. */
  coming: ComingStep[];
}

/** Reads the state of a complaint's due date, and its coming ladder steps. */
@Injectable()
export class DeadlineViewQuery {
  constructor(
    private readonly ladders: LadderService,
    private readonly calendar: HolidayCalendarService,
    private readonly clock: Clock,
  ) {}

  /** Null where no written answer was ever owed. */
  async of(record: CaseRecord, officers: readonly Account[]): Promise<DeadlineView | null> {
    const period = record.periods.at(-1);
    if (!period) return null;
    const now = this.clock.now();
    const [ladder, holidays] = await Promise.all([
      this.ladders.stepsFor(record.matter.restricted),
      this.calendar.holidays(),
    ]);
    const matter = { ...record.matter, accusedIds: record.accusedIds };
    const coming = comingSteps(period, matter, { ladder, holidays, officers }, now);
    return {
      period,
      ...dueStateOf(period, bangkokDayOf(now)),
      coming: period.endedAt === null ? coming : [],
    };
  }
}
