import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { ComputedIndicator, PrintedRow, ReportEvery } from './plan-source.js';

/** A project, measure or activity of a fiscal year's plan. */
@Entity('plan_project')
export class PlanProject {
  /** Fiscal year, strategy and number within it: 2565-S3-05. */
  @PrimaryColumn('text')
  code: string;

  /** Buddhist era. */
  @Column('integer')
  fiscalYear: number;

  @Column('integer')
  strategyNo: number;

  @Column('integer')
  dimensionNo: number;

  @Column('integer')
  itemNo: number;

  @Column('text')
  title: string;

  /** The document's own word: project, measure, activity or other. */
  @Column('text')
  kind: string;

  @Column('text')
  unit: string;

  @Column('integer')
  quantity: number;

  /** Whole baht; null where the plan gives none. */
  @Column('integer', { nullable: true })
  budgetBaht: number | null;

  @Column('text')
  indicator: string;

  @Column('text')
  outcome: string;

  /** The four quarters of the fiscal year, from October, in which it is planned. */
  @Column('boolean', { array: true })
  quarters: boolean[];

  /** The responsible division as the plan prints it. */
  @Column('text')
  divisionLabel: string;

  /** Codes of the responsible divisions; empty where the plan names every one. */
  @Column('text', { array: true })
  divisionCodes: string[];

  @Column('boolean')
  everyDivision: boolean;

  @Column('text')
  notes: string;

  /** The line of the document's text; null where the plan came from a file without lines. */
  @Column('integer', { nullable: true })
  sourceLine: number | null;

  /** The row exactly as the document prints it; null where nobody kept it. */
  @Column('jsonb', { nullable: true })
  printed: PrintedRow | null;

  @Column('text')
  reportEvery: ReportEvery;

  /** Which figure of the system answers its indicator; null where none can. */
  @Column('text', { nullable: true })
  computed: ComputedIndicator | null;

  /** The day a revision took it out of the plan; its links and reports stay. */
  @Column('date', { nullable: true })
  withdrawnOn: CivilDay | null;

  /** The day of the revision by whose terms it owes reports; null where it stands as the plan began. */
  @Column('date', { nullable: true })
  followedFrom: CivilDay | null;
}
