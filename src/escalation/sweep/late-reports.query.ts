import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { daysBetween, type CivilDay } from '../../core/calendar/civil-day.js';
import type { ReportingPeriodKind } from '../../plan/follow-up/plan-report.entity.js';

/** A report whose due day has passed. */
export interface LateReport {
  reference: string;
  projectCode: string;
  title: string;
  divisionCode: string;
  divisionName: string;
  fiscalYear: number;
  reportingPeriodKind: ReportingPeriodKind;
  reportingPeriodNo: number;
  dueOn: CivilDay;
  daysLate: number;
  /** Codes of roles that were notified of it. */
  told: string[];
}

/** Reads which reports are late, straight from the periods: no mail is the only signal. */
@Injectable()
export class LateReportsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Every late report on a day in Bangkok, latest first. */
  async on(today: CivilDay): Promise<LateReport[]> {
    const rows = await this.dataSource.query<Omit<LateReport, 'daysLate'>[]>(
      `SELECT m.reference, r.project_code AS "projectCode", p.title, r.division_code AS "divisionCode",
              d.name AS "divisionName",
              r.fiscal_year AS "fiscalYear", r.reporting_period_kind AS "reportingPeriodKind", r.reporting_period_no AS "reportingPeriodNo", o.due_on AS "dueOn",
              ARRAY(SELECT DISTINCT t->>'role' FROM escalation e, jsonb_array_elements(e.told) t
                     WHERE e.period_id = o.id AND e.level > 0) AS told
         FROM period o JOIN matter m ON m.id = o.matter_id JOIN plan_report r ON r.id = m.id
         JOIN plan_project p ON p.code = r.project_code JOIN division d ON d.code = r.division_code
        WHERE o.ended_at IS NULL AND o.due_on < $1
        ORDER BY o.due_on, r.project_code, r.division_code`,
      [today],
    );
    return rows.map((row) => ({ ...row, daysLate: daysBetween(row.dueOn, today) }));
  }
}
