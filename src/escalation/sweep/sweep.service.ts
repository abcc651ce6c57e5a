import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { AccountDirectoryService } from '../../core/accounts/account-directory.service.js';
import { HolidayCalendarService } from '../../core/office/holiday-calendar.service.js';
import { LadderService } from '../../core/office/ladder.service.js';
import { decideSweep, type LadderSetting, type OpenPeriod } from './sweep-decision.rule.js';
import { duePeriods } from './due-periods.sql.js';
import { RECORD_ESCALATIONS, RECORD_EVENTS, RECORD_NEXT_STEPS } from './sweep-writes.sql.js';

const BATCH = 200;

interface SweepSetting extends LadderSetting {
  version: number;
}

/** The version of holidays and ladders; FOR SHARE keeps it so until the transaction ends. */
async function settingVersion(
  manager: EntityManager,
  lock: 'FOR SHARE' | '' = '',
): Promise<number> {
  const [row] = await manager.query<{ version: number }[]>(
    `SELECT version FROM escalation_settings ${lock}`,
  );
  return row?.version ?? 0;
}

/**
 * The sweep: finds every open period whose next step is due by the database's clock and records it.
 * Idempotent and safe to run in any number of processes at once; an escalation is a row, never a job.
 */
@Injectable()
export class SweepService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: AccountDirectoryService,
    private readonly calendar: HolidayCalendarService,
    private readonly ladders: LadderService,
  ) {}

  /** Sweeps until nothing is due; returns how many escalations it recorded. */
  async run(): Promise<number> {
    let setting = await this.setting();
    let recorded = 0;
    let told = 0;
    for (;;) {
      const batch = await this.dataSource.transaction((manager) => this.batch(manager, setting));
      if (batch === 'outdated') {
        setting = await this.setting();
        continue;
      }
      recorded += batch.recorded;
      told += batch.told;
      if (batch.locked < BATCH) break;
    }
    await this.dataSource.query(
      `INSERT INTO sweep_heartbeat (finished_at, recorded) VALUES (clock_timestamp(), $1)
       ON CONFLICT (id) DO UPDATE SET finished_at = clock_timestamp(),
         recorded = sweep_heartbeat.recorded + excluded.recorded`,
      [told],
    );
    return recorded;
  }

  /** The office's configuration with its version, which is read first: a newer one shows in the batch. */
  private async setting(): Promise<SweepSetting> {
    const version = await settingVersion(this.dataSource.manager);
    this.calendar.forget();
    const [ordinary, restricted, report, holidays, officers] = await Promise.all([
      this.ladders.stepsFor(false),
      this.ladders.stepsFor(true),
      this.ladders.steps('report'),
      this.calendar.holidays(),
      this.directory.active(),
    ]);
    return { version, ordinary, restricted, report, holidays, officers };
  }

  /** One batch; `outdated` when the office changed holidays or ladders since the setting was read. */
  private async batch(
    manager: EntityManager,
    setting: SweepSetting,
  ): Promise<{ locked: number; recorded: number; told: number } | 'outdated'> {
    if ((await settingVersion(manager, 'FOR SHARE')) !== setting.version) return 'outdated';
    const { locked, periods, now } = await duePeriods(manager, BATCH);
    const rows: object[] = [];
    let told = 0;
    const next: object[] = [];
    for (const period of periods) {
      const decision = decideSweep(period, setting, now);
      next.push({ period_id: period.periodId, next_step_at: decision.nextStepAt });
      // Every operator reads this figure, so restricted cases do not count.
      if (!period.restricted) told += decision.reached.length;
      for (const [offset, reached] of decision.reached.entries()) {
        rows.push(this.row(period, reached, offset + 1));
      }
    }
    if (rows.length > 0) {
      const json = JSON.stringify(rows);
      await manager.query(RECORD_EVENTS, [json, now]);
      await manager.query(RECORD_ESCALATIONS, [json, now]);
    }
    if (next.length > 0) await manager.query(RECORD_NEXT_STEPS, [JSON.stringify(next)]);
    return { locked, recorded: rows.length, told };
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
