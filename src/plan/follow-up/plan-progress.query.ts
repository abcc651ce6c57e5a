import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { PlanProject } from '../plan/plan-project.entity.js';
import { Plan } from '../plan/plan.entity.js';
import {
  progressOf,
  type DoneRow,
  type ProjectProgress,
  type ReportRow,
} from './plan-progress.rule.js';

/** What was done for a project in its whole year; baht as a number, for pages. */
export interface DoneInYear {
  quantity: number;
  spentBaht: number;
}

/** Reads how far a year's projects have come. */
@Injectable()
export class PlanProgressQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Project code → what was done for it; projects without a work are missing. */
  async doneFor(codes: readonly string[]): Promise<Map<string, DoneInYear>> {
    const rows = await this.dataSource.query<({ code: string } & DoneInYear)[]>(
      `SELECT project_code AS code, sum(quantity)::int AS quantity, sum(spent_baht)::float AS "spentBaht"
         FROM plan_work WHERE project_code = ANY ($1) AND voided_at IS NULL GROUP BY 1`,
      [codes],
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  /** Project code → its year, of every project of a plan; days are civil days in Bangkok. */
  async ofYear(fiscalYear: number, today: CivilDay): Promise<Map<string, ProjectProgress>> {
    const { manager } = this.dataSource;
    const [plan, projects, reports, done] = await Promise.all([
      manager.findOneBy(Plan, { fiscalYear }),
      manager.findBy(PlanProject, { fiscalYear }),
      manager.query<ReportRow[]>(
        `SELECT m.reference, r.project_code AS "projectCode", r.division_code AS "divisionCode", r.reporting_period_kind AS "reportingPeriodKind",
                r.reporting_period_no AS "reportingPeriodNo", r.ends_on AS "endsOn", o.resolved_on AS "reportedOn",
                o.resolved_in_time AS "inTime"
           FROM plan_report r JOIN matter m ON m.id = r.id
           JOIN matter_round o ON o.matter_id = r.id AND o.round = 1
           JOIN division d ON d.code = r.division_code
          WHERE r.fiscal_year = $1 ORDER BY r.project_code, r.ends_on, d.sort`,
        [fiscalYear],
      ),
      manager.query<DoneRow[]>(
        `SELECT w.project_code AS "projectCode", 1 + extract(quarter FROM w.done_on)::int % 4 AS quarter,
                sum(w.quantity)::int AS quantity, sum(w.spent_baht)::float AS "spentBaht"
           FROM plan_work w JOIN plan_project p ON p.code = w.project_code
          WHERE p.fiscal_year = $1 AND w.voided_at IS NULL GROUP BY 1, 2`,
        [fiscalYear],
      ),
    ]);
    const followedFrom = plan?.followedFrom ?? null;
    const ofProject = <T extends { projectCode: string }>(rows: readonly T[], code: string): T[] =>
      rows.filter((row) => row.projectCode === code);
    return new Map(
      projects.map((project) => [
        project.code,
        progressOf(project, ofProject(reports, project.code), ofProject(done, project.code), {
          followedFrom,
          today,
        }),
      ]),
    );
  }
}
