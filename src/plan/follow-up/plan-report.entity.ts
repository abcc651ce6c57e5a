import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/** Whether a report covers a quarter or a month. */
export type ReportingPeriodKind = 'quarter' | 'month';

/**
 * A division's report on a project for a quarter or month; its key is its matter's. The figures are those
 * of the moment of reporting and never follow later work.
 */
@Entity('plan_report')
export class PlanReport {
  @PrimaryColumn('uuid')
  id: string;

  /** Buddhist era. */
  @Column('integer', { name: 'fiscal_year' })
  fiscalYear: number;

  @Column('text', { name: 'project_code' })
  projectCode: string;

  @Column('text', { name: 'division_code' })
  divisionCode: string;

  @Column('text', { name: 'reporting_period_kind' })
  reportingPeriodKind: ReportingPeriodKind;

  /** 1 to 4 for quarters, 1 to 12 for months, October first. */
  @Column('integer', { name: 'reporting_period_no' })
  reportingPeriodNo: number;

  @Column('date', { name: 'starts_on' })
  startsOn: CivilDay;

  @Column('date', { name: 'ends_on' })
  endsOn: CivilDay;

  @Column('timestamptz', { name: 'reported_at', nullable: true })
  reportedAt: Date | null;

  @Column('uuid', { name: 'reported_by', nullable: true })
  reportedBy: string | null;

  /** Needed where nothing was done. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('integer', { nullable: true })
  quantity: number | null;

  /** Baht with satang, as text so that nothing is rounded. */
  @Column('numeric', { name: 'spent_baht', precision: 14, scale: 2, nullable: true })
  spentBaht: string | null;

  /** How many works the figures are the sum of. */
  @Column('integer', { nullable: true })
  works: number | null;
}
