import { Injectable } from '@nestjs/common';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import { CaseRecordQuery } from '../../../cases/complaints/case-record.query.js';
import { explain, type Explanation } from '../../../core/deadlines/explanation.rule.js';
import { plannedSteps } from '../../../core/deadlines/ladder.rule.js';
import type { Period } from '../../../cases/matters/period.entity.js';
import { HolidayCalendarService } from '../../../core/office/holiday-calendar.service.js';
import { LadderService } from '../../../core/office/ladder.service.js';

/** Who is notified, by the ladder's codes, when the due day has ended; nobody is named to the citizen. */
export interface CitizenStep {
  level: number;
  day: CivilDay;
  /** Empty in a restricted case: its ladder is not shown. */
  recipients: readonly string[];
}

/** The due day of the newest period, explained to the citizen. */
export interface TrackDueView {
  number: string;
  period: Period;
  explanation: Explanation;
  levels: CitizenStep[];
}

/** Explains the due day to the citizen who sent the complaint; the caller has checked number and PIN. */
@Injectable()
export class TrackDueQuery {
  constructor(
    private readonly records: CaseRecordQuery,
    private readonly calendar: HolidayCalendarService,
    private readonly ladders: LadderService,
  ) {}

  /** Null where no written answer was ever owed. */
  async read(id: string): Promise<TrackDueView | null> {
    const { complaint, matter, periods } = await this.records.read(id);
    const period = periods.at(-1);
    if (!period) return null;
    const [holidays, names, ladder] = await Promise.all([
      this.calendar.holidays(),
      this.calendar.named(),
      this.ladders.stepsFor(matter.restricted),
    ]);
    const levels = plannedSteps(period, ladder, holidays)
      .filter(({ level }) => level > 0)
      .map(({ level, at, recipients }) => ({
        level,
        day: bangkokDayOf(at),
        recipients: matter.restricted ? [] : recipients,
      }));
    return {
      number: complaint.number,
      period,
      explanation: explain(period, holidays, names),
      levels,
    };
  }
}
