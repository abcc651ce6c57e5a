import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { ReportNotFound, WorkNotFound } from './follow-up.errors.js';
import type { PlanReport } from './plan-report.entity.js';
import { figuresOf, type ReportingPeriodFigures } from './reporting-period-works.sql.js';

/** A piece of evidence as a page links to it. */
export interface ShownEvidence {
  id: string;
  label: string;
  /** Null where it is a file of ours. */
  link: string | null;
}

/** A work with who recorded it and its evidence; baht as decimal text. */
export interface ShownWork {
  id: string;
  projectCode: string;
  divisionCode: string;
  doneOn: CivilDay;
  quantity: number;
  spentBaht: string;
  note: string;
  lateReason: string | null;
  byName: string;
  recordedAt: Date;
  voidedReason: string | null;
  evidence: ShownEvidence[];
}

/** A report with its period and the work done in its reporting period. */
export interface ReportRecord {
  report: PlanReport & { reference: string; version: number; byName: string | null };
  period: { dueOn: CivilDay; endedOn: CivilDay | null };
  works: ShownWork[];
  /** What the works come to now; the report's own figures stay as reported. */
  now: ReportingPeriodFigures;
}

const REPORT = `SELECT r.id, r.fiscal_year AS "fiscalYear", r.project_code AS "projectCode",
    r.division_code AS "divisionCode", r.reporting_period_kind AS "reportingPeriodKind", r.reporting_period_no AS "reportingPeriodNo", r.starts_on AS "startsOn",
    r.ends_on AS "endsOn", r.reported_at AS "reportedAt", r.reported_by AS "reportedBy", r.note,
    r.quantity, r.spent_baht AS "spentBaht", r.works, m.reference, m.version, a.display_name AS "byName",
    p.due_on AS "dueOn", p.ended_on AS "endedOn"
  FROM plan_report r JOIN matter m ON m.id = r.id JOIN period p ON p.matter_id = r.id
  LEFT JOIN account a ON a.id = r.reported_by WHERE m.reference = $1`;

const WORKS = `SELECT w.id, w.project_code AS "projectCode", w.division_code AS "divisionCode",
    w.done_on AS "doneOn", w.quantity, w.spent_baht AS "spentBaht", w.note,
    w.late_reason AS "lateReason", a.display_name AS "byName", w.recorded_at AS "recordedAt",
    w.voided_reason AS "voidedReason", coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id,
      'label', e.label, 'link', e.link) ORDER BY e.id) FROM plan_evidence e WHERE e.work_id = w.id),
      '[]') AS evidence
  FROM plan_work w JOIN account a ON a.id = w.recorded_by`;

/** Reads reports and works for their pages; nothing in them is secret. */
@Injectable()
export class ReportRecordQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** A report by its reference; throws ReportNotFound. */
  async report(reference: string): Promise<ReportRecord> {
    const [row] = await this.dataSource.query<(ReportRecord['report'] & ReportRecord['period'])[]>(
      REPORT,
      [reference],
    );
    if (!row) throw new ReportNotFound();
    const { dueOn, endedOn, ...report } = row;
    const { projectCode, divisionCode, startsOn, endsOn } = report;
    const [works, now] = await Promise.all([
      this.dataSource.query<ShownWork[]>(
        `${WORKS} WHERE w.project_code = $1 AND w.division_code = $2 AND w.done_on BETWEEN $3 AND $4
          ORDER BY w.done_on, w.id`,
        [projectCode, divisionCode, startsOn, endsOn],
      ),
      figuresOf(this.dataSource.manager, report),
    ]);
    return { report, period: { dueOn, endedOn }, works, now };
  }

  /** One work that stands; throws WorkNotFound. */
  async work(id: string): Promise<ShownWork> {
    const [work] = await this.dataSource.query<ShownWork[]>(
      `${WORKS} WHERE w.id = $1 AND w.voided_at IS NULL`,
      [id],
    );
    if (!work) throw new WorkNotFound();
    return work;
  }

  /** What was done for a project, newest first, 200 at most. */
  works(projectCode: string): Promise<ShownWork[]> {
    return this.dataSource.query<ShownWork[]>(
      `${WORKS} WHERE w.project_code = $1 ORDER BY w.done_on DESC, w.id DESC LIMIT 200`,
      [projectCode],
    );
  }
}
