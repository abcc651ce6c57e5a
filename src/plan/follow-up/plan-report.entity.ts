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
  @Column('integer')
  fiscalYear: number;

  @Column('text')
  projectCode: string;

  @Column('text')
  divisionCode: string;

  @Column('text', { name: 'reporting_period_kind' })
  reportingPeriodKind: ReportingPeriodKind;

  /** 1 to 4 for quarters, 1 to 12 for months, October first. */
  @Column('integer')
  reportingPeriodNo: number;

  @Column('date')
  startsOn: CivilDay;

  @Column('date')
  endsOn: CivilDay;

  @Column('timestamptz', { nullable: true })
  reportedAt: Date | null;

  @Column('uuid', { nullable: true })
  reportedBy: string | null;

  /** Needed where nothing was done. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('integer', { nullable: true })
  quantity: number | null;

  /** Baht with satang, as text so that nothing is rounded. */
  @Column('numeric', { precision: 14, scale: 2, nullable: true })
  spentBaht: string | null;

  /** How many works the figures are the sum of. */
  @Column('integer', { nullable: true })
  works: number | null;
}
