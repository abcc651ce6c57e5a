import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { quartersOf, type ReportingPeriod } from '../../core/calendar/reporting-period.js';
import { reportingPeriodLocksAt } from '../../core/deadlines/reporting-period-lock.rule.js';
import { PlanProject } from '../plan/plan-project.entity.js';
import { Plan } from '../plan/plan.entity.js';
import { caseParams, countedCases, FIRST_FREE_PARAMETER } from './counted-cases.sql.js';
import { DEFINITIONS } from './definitions.js';
import { factsOf, IndicatorReadingsQuery, type Asked } from './indicator-readings.query.js';
import { lockedReportingPeriod } from './measured-period.rule.js';

/**
 * Freezes each indicator of a quarter once it is locked, by the database's clock, so that a later edit cannot
 * change history unseen. Idempotent and safe in several processes at once; it freezes the state of the lock day,
 * however late the worker runs. Quarters before the first complaint are left out.
 */
@Injectable()
export class IndicatorFreezingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readings: IndicatorReadingsQuery,
  ) {}

  /** Freezes the quarters that are locked and not frozen; returns how many indicators. */
  async run(): Promise<number> {
    const [clock] = await this.dataSource.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
    const first = await this.readings.firstDay();
    if (first === null) return 0;
    const plans = await this.dataSource.manager.find(Plan);
    let frozen = 0;
    for (const { fiscalYear } of plans) {
      const closed = quartersOf(fiscalYear).filter(
        ({ to }) => to >= first && reportingPeriodLocksAt(to) <= clock!.now,
      );
      for (const quarter of closed) frozen += await this.freeze(fiscalYear, quarter);
    }
    return frozen;
  }

  /** All indicators of a quarter that are missing, in one transaction. */
  private async freeze(fiscalYear: number, quarter: ReportingPeriod): Promise<number> {
    const missing = await this.missing(fiscalYear, quarter.no);
    if (missing.length === 0) return 0;
    return this.dataSource.transaction(async (manager) => {
      let frozen = 0;
      for (const asked of missing) {
        frozen += await this.keep(manager, asked, fiscalYear, quarter);
      }
      return frozen;
    });
  }

  private async missing(fiscalYear: number, quarter: number): Promise<Asked[]> {
    const projects = await this.dataSource.manager.findBy(PlanProject, { fiscalYear });
    const there = await this.dataSource.query<{ computed: string }[]>(
      'SELECT computed FROM indicator_freeze WHERE fiscal_year = $1 AND quarter = $2',
      [fiscalYear, quarter],
    );
    return projects.flatMap(({ code, computed }) =>
      computed === null || there.some((one) => one.computed === computed)
        ? []
        : [{ computed, projectCode: code }],
    );
  }

  private async keep(
    manager: EntityManager,
    asked: Asked,
    fiscalYear: number,
    quarter: ReportingPeriod,
  ): Promise<number> {
    const definition = DEFINITIONS[asked.computed];
    const reportingPeriod = lockedReportingPeriod(quarter);
    const id = uuidv7();
    const facts = await factsOf(definition, manager, reportingPeriod);
    const made = await manager.query<unknown[]>(
      `INSERT INTO indicator_freeze (id, fiscal_year, quarter, computed, project_code,
         definition_version, facts, frozen_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())
       ON CONFLICT (fiscal_year, quarter, computed) DO NOTHING RETURNING id`,
      [id, fiscalYear, quarter.no, asked.computed, asked.projectCode, definition.version, facts],
    );
    if (made.length === 0) return 0;
    await manager.query(
      `INSERT INTO indicator_frozen_case (freeze_id, matter_id, restricted, counted_as)
       SELECT $${FIRST_FREE_PARAMETER}, matter_id, restricted, counted_as
         FROM ${countedCases(definition)} counted`,
      [...caseParams(asked.projectCode, reportingPeriod), id],
    );
    return 1;
  }
}
