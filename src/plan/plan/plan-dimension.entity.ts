import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A dimension (มิติ) of a fiscal year's plan. */
@Entity('plan_dimension')
export class PlanDimension {
  /** Buddhist era. */
  @PrimaryColumn('integer', { name: 'fiscal_year' })
  fiscalYear: number;

  @PrimaryColumn('integer')
  no: number;

  @Column('text')
  name: string;

  /** The line of the document's text; null where the plan came from a file without lines. */
  @Column('integer', { name: 'source_line', nullable: true })
  sourceLine: number | null;
}
