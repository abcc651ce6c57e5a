import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { AccountDirectory } from '../accounts/account-directory.service.js';
import { HolidayCalendar } from '../office/holiday-calendar.service.js';
import { LadderService } from '../office/ladder.service.js';
import { decideSweep, type LadderSetting, type OpenPeriod } from './sweep-decision.rule.js';
import { duePeriods } from './due-periods.sql.js';
import { RECORD_ESCALATIONS, RECORD_EVENTS, RECORD_NEXT_STEPS } from './sweep-writes.sql.js';

const BATCH = 200;

/**
 * The sweep: finds every open period whose next step is due by the database's clock and records it.
 * Idempotent and safe to run in any number of processes at once; an escalation is a row, never a job.
 */
@Injectable()
export class Sweep {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: AccountDirectory,
    private readonly calendar: HolidayCalendar,
    private readonly ladders: LadderService,
  ) {}

  /** Sweeps until nothing is due; returns how many escalations it recorded. */
  async run(): Promise<number> {
    const setting = await this.setting();
    let recorded = 0;
    for (;;) {
      const batch = await this.dataSource.transaction((manager) => this.batch(manager, setting));
      recorded += batch.recorded;
      if (batch.locked < BATCH) break;
    }
    await this.dataSource.query(
      `INSERT INTO sweep_heartbeat (finished_at, recorded) VALUES (clock_timestamp(), $1)
       ON CONFLICT (id) DO UPDATE SET finished_at = clock_timestamp(),
         recorded = sweep_heartbeat.recorded + excluded.recorded`,
      [recorded],
    );
    return recorded;
  }

  private async setting(): Promise<LadderSetting> {
    const [ordinary, restricted, holidays, officers] = await Promise.all([
      this.ladders.stepsFor(false),
      this.ladders.stepsFor(true),
      this.calendar.holidays(),
      this.directory.active(),
    ]);
    return { ordinary, restricted, holidays, officers };
  }

  private async batch(
    manager: EntityManager,
    setting: LadderSetting,
  ): Promise<{ locked: number; recorded: number }> {
    const { locked, periods, now } = await duePeriods(manager, BATCH);
    const rows: object[] = [];
    const next: object[] = [];
    for (const period of periods) {
      const decision = decideSweep(period, setting, now);
      next.push({ period_id: period.periodId, next_step_at: decision.nextStepAt });
      for (const [offset, reached] of decision.reached.entries()) {
        rows.push(this.row(period, reached, offset + 1));
      }
    }
    if (rows.length > 0) {
      const json = JSON.stringify(rows);
      await manager.query(RECORD_EVENTS, [json]);
      await manager.query(RECORD_ESCALATIONS, [json]);
    }
    if (next.length > 0) await manager.query(RECORD_NEXT_STEPS, [JSON.stringify(next)]);
    return { locked, recorded: rows.length };
  }

  private row(
    period: OpenPeriod,
    reached: ReturnType<typeof decideSweep>['reached'][number],
    offset: number,
  ): object {
    return {
      id: uuidv7(),
      event_id: uuidv7(),
      period_id: period.periodId,
      matter_id: period.matterId,
      seq_offset: offset,
      step: reached.step.code,
      level: reached.step.level,
      planned_at: reached.step.at,
      told: reached.told,
      skipped: reached.skipped,
    };
  }
}
