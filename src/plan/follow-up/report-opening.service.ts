import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { bangkokDayOf, endOfDay } from '../../core/calendar/civil-day.js';
import { EventLogService } from '../../cases/matters/event-log.service.js';
import { PeriodsService } from '../../cases/matters/periods.service.js';
import { Division } from '../../core/office/division.entity.js';
import { PlanProject } from '../plan/plan-project.entity.js';
import { Plan } from '../plan/plan.entity.js';
import { owedReports, reportReference, type OwedReport } from './owed-reports.rule.js';
import { PlanReport } from './plan-report.entity.js';

/**
 * Opens the reports that are owed by now, each with its matter and period. Idempotent and safe to run in any
 * number of processes at once: the matter's reference is unique.
 */
@Injectable()
export class ReportOpeningService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly periods: PeriodsService,
    private readonly events: EventLogService,
  ) {}

  /** Opens what is missing by the database's clock; returns how many. */
  async run(): Promise<number> {
    const missing = await this.missing();
    let opened = 0;
    for (const owed of missing) {
      if (await this.dataSource.transaction((manager) => this.open(manager, owed))) opened += 1;
    }
    return opened;
  }

  private async missing(): Promise<OwedReport[]> {
    const { manager } = this.dataSource;
    const [[clock], plans, divisions] = await Promise.all([
      manager.query<{ now: Date }[]>('SELECT clock_timestamp() AS now'),
      manager.find(Plan),
      manager.find(Division, { order: { sort: 'ASC' } }),
    ]);
    const followed = plans.filter(({ followedFrom }) => followedFrom !== null);
    if (followed.length === 0) return [];
    const [projects, there] = await Promise.all([
      manager.find(PlanProject),
      manager.query<{ reference: string }[]>(
        `SELECT reference FROM matter WHERE kind = 'plan_report'`,
      ),
    ]);
    const known = new Set(there.map(({ reference }) => reference));
    const codes = divisions.map(({ code }) => code);
    const today = bangkokDayOf(clock!.now);
    return followed
      .flatMap((plan) => {
        const own = projects.filter(({ fiscalYear }) => fiscalYear === plan.fiscalYear);
        return owedReports(plan, own, codes, today);
      })
      .filter((owed) => !known.has(reportReference(owed)));
  }

  /** False where another process was first. */
  private async open(manager: EntityManager, owed: OwedReport): Promise<boolean> {
    const id = uuidv7();
    const { divisionCode, endsOn } = owed;
    const made = await manager.query<unknown[]>(
      `INSERT INTO matter (id, reference, kind, restricted, division_code, received_at, received_on)
       VALUES ($1, $2, 'plan_report', false, $3, $4, $5) ON CONFLICT (reference) DO NOTHING RETURNING id`,
      [id, reportReference(owed), divisionCode, endOfDay(endsOn), endsOn],
    );
    if (made.length === 0) return false;
    await manager.insert(PlanReport, { id, ...owed });
    await this.periods.openAfterReportingPeriod(manager, id, endsOn);
    const at = endOfDay(endsOn);
    await this.events.append(manager, 'report_opened', { matterId: id, actorId: null, at }, {});
    return true;
  }
}
