import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, type CivilDay } from '../../core/calendar/civil-day.js';
import { lastWorkingDayOnOrBefore } from '../../core/calendar/working-days.js';
import { HolidayCalendarService } from '../../core/office/holiday-calendar.service.js';
import { Holiday } from '../../core/office/holiday.entity.js';
import { OfficeJournalService } from '../../core/office/office-journal.service.js';
import {
  EscalationSettingsService,
  type EscalationSettingsEditor,
} from './escalation-settings.service.js';

/** A day as the office decides it; days are civil days in Asia/Bangkok. */
export interface HolidayDecision {
  day: CivilDay;
  name: string;
  officeClosed: boolean;
  /** Who decided it, and when. */
  source: string;
  decidedOn: CivilDay;
}

/** The open cases of one due day whose warning moves; the due day itself never does. */
export interface MovedWarning {
  dueOn: CivilDay;
  from: CivilDay;
  to: CivilDay;
  /** Without restricted cases, though their warnings move as well. */
  cases: number;
  /** Some of their numbers. */
  numbers: string[];
}

/** No chain of closed days is longer: a later due day's warning cannot lie on the day. */
const LONGEST_CLOSURE_DAYS = 31;
const NUMBERS = 20;

const DUE_DAYS = `SELECT to_char(p.due_on, 'YYYY-MM-DD') AS "dueOn", count(*)::int AS cases,
    (array_agg(m.reference ORDER BY m.reference))[1:$3] AS numbers
  FROM period p JOIN matter m ON m.id = p.matter_id
  WHERE p.ended_at IS NULL AND p.due_on BETWEEN $1 AND $2 AND NOT m.restricted GROUP BY p.due_on ORDER BY p.due_on`;

/** Adds, renames, closes or opens a day: the warnings of open cases follow it, due days never move. */
@Injectable()
export class HolidayChangeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendar: HolidayCalendarService,
    private readonly edits: EscalationSettingsService,
    private readonly journal: OfficeJournalService,
  ) {}

  /** The warnings of open cases that the decision would move. */
  async preview({ day, officeClosed }: HolidayDecision): Promise<MovedWarning[]> {
    this.calendar.forget();
    const before = await this.calendar.holidays();
    const after = new Set(before);
    if (officeClosed) after.add(day);
    else after.delete(day);
    const rows = await this.dataSource.query<
      { dueOn: CivilDay; cases: number; numbers: string[] | null }[]
    >(DUE_DAYS, [day, addDays(day, LONGEST_CLOSURE_DAYS), NUMBERS]);
    return rows.flatMap(({ dueOn, cases, numbers }) => {
      const from = lastWorkingDayOnOrBefore(dueOn, before);
      const to = lastWorkingDayOnOrBefore(dueOn, after);
      return from === to ? [] : [{ dueOn, from, to, cases, numbers: numbers ?? [] }];
    });
  }

  /**
   * Stores the decision and schedules the sweep for the open periods that it may affect; throws
   * EscalationSettingsChanged.
   */
  async apply(decision: HolidayDecision, by: EscalationSettingsEditor): Promise<void> {
    const { day, officeClosed, source, decidedOn } = decision;
    await this.dataSource.transaction(async (manager) => {
      await this.edits.beginOn(manager, by.seen);
      await manager.upsert(Holiday, { ...decision }, ['day']);
      await this.edits.sweepAgain(manager, { from: day, to: addDays(day, LONGEST_CLOSURE_DAYS) });
      const data = { day, officeClosed, source, decidedOn };
      await this.journal.append(manager, 'holiday_set', by.actorId, data);
    });
    this.calendar.forget();
  }
}
