import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayReach, type Actor } from '../../core/accounts/policy.js';
import { NotAllowed } from '../../core/accounts/policy.errors.js';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { reportingPeriodLocksAt } from '../../core/deadlines/reporting-period-lock.rule.js';
import { EventLogService } from '../../cases/matters/event-log.service.js';
import { MatterLockService } from '../../cases/matters/matter-lock.service.js';
import { PeriodsService } from '../../cases/matters/periods.service.js';
import { ReportClosed, ReportNotFound, ReportNoteMissing } from './follow-up.errors.js';
import { PlanReport } from './plan-report.entity.js';
import { figuresOf } from './reporting-period-works.sql.js';

/** A division's declaration that a reporting period is complete; `now` is UTC. */
interface ReportCommand {
  reference: string;
  actor: Actor;
  version: number;
  /** Needed where nothing was done. */
  note: string;
  now: Date;
}

/** Records the report of a quarter or month: its period ends, and its figures are stored. */
@Injectable()
export class PlanReportingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lock: MatterLockService,
    private readonly periods: PeriodsService,
    private readonly events: EventLogService,
  ) {}

  /**
   * Reports, or reports again until the reporting period is locked. Throws ReportNotFound, NotAllowed,
   * MatterChanged, ReportNoteMissing or ReportClosed.
   */
  async report({ reference, actor, version, note, now }: ReportCommand): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const report = await this.find(manager, reference);
      if (!mayReach(actor, 'report_plan', report.divisionCode)) throw new NotAllowed('report_plan');
      await this.lock.take(manager, report.id, version);
      const { reportedAt } = await manager.findOneByOrFail(PlanReport, { id: report.id });
      if (reportedAt !== null && now >= reportingPeriodLocksAt(report.endsOn))
        throw new ReportClosed();
      const figures = await figuresOf(manager, report);
      const words = note.trim() === '' ? null : note.trim();
      if (figures.works === 0 && words === null) throw new ReportNoteMissing();
      if (reportedAt === null) {
        await this.periods.endByReport(manager, report.id, { at: now, on: bangkokDayOf(now) });
      }
      const told = { reportedAt: now, reportedBy: actor.id, note: words, ...figures };
      await manager.update(PlanReport, { id: report.id }, told);
      await this.lock.bump(manager, report.id);
      const of = { matterId: report.id, actorId: actor.id, at: now };
      await this.events.append(manager, 'plan_reported', of, figures);
    });
  }

  private async find(manager: DataSource['manager'], reference: string): Promise<PlanReport> {
    const [row] = await manager.query<{ id: string }[]>(
      `SELECT r.id FROM plan_report r JOIN matter m ON m.id = r.id WHERE m.reference = $1`,
      [reference],
    );
    if (!row) throw new ReportNotFound();
    return manager.findOneByOrFail(PlanReport, { id: row.id });
  }
}
