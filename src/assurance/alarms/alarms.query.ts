import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { bangkokDayOf, type CivilDay } from '../../core/calendar/civil-day.js';
import { VacantPostsQuery } from '../../escalation/sweep/vacant-posts.query.js';
import type { VacantPost } from '../../escalation/sweep/vacant-posts.rule.js';
import { HolidayCalendarService } from '../../core/office/holiday-calendar.service.js';
import { Alarm } from './alarm.entity.js';

/** From this day of each year on, the next year's holidays must be known. */
const HOLIDAYS_FROM = '-11-01';

/** Everything that needs somebody's attention. */
export interface AlarmBoard {
  broken: Alarm[];
  /** Mails that failed for good in the last 30 days and were not sent again. */
  failedMails: number;
  /** The year (AD) whose holidays are overdue to be entered, or null. */
  holidaysMissing: number | null;
  /** Posts without an officer who can sign in. */
  vacant: VacantPost[];
}

const FAILED = `SELECT count(*)::int AS n FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
  WHERE o.state = 'failed' AND o.ended_at > clock_timestamp() - interval '30 days' AND m.restricted = $1`;

/** Reads the alarms straight from SQL: e-mail is never the only signal. */
@Injectable()
export class AlarmsQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendar: HolidayCalendarService,
    private readonly posts: VacantPostsQuery,
  ) {}

  /** The alarms as they stand at `now`: of restricted matters alone, or of all others and the office. */
  async board(now: Date, restricted: boolean): Promise<AlarmBoard> {
    const [broken, failed, holidaysMissing, vacant] = await Promise.all([
      this.dataSource.manager.find(Alarm, { where: { restricted }, order: { code: 'ASC' } }),
      this.dataSource.query<{ n: number }[]>(FAILED, [restricted]),
      restricted ? null : this.missingHolidays(bangkokDayOf(now)),
      restricted ? [] : this.posts.now(),
    ]);
    return { broken, failedMails: failed[0]?.n ?? 0, holidaysMissing, vacant };
  }

  private async missingHolidays(today: CivilDay): Promise<number | null> {
    const year = Number(today.slice(0, 4));
    const years = today >= `${year}${HOLIDAYS_FROM}` ? [year, year + 1] : [year];
    for (const one of years) {
      if (!(await this.calendar.knowsYearOf(`${one}-01-01`))) return one;
    }
    return null;
  }
}
