import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A dimension (มิติ) of a fiscal year's plan. */
@Entity('plan_dimension')
export class PlanDimension {
  /** Buddhist era. */
  @PrimaryColumn('integer')
  fiscalYear: number;

  @PrimaryColumn('integer')
  no: number;

  @Column('text')
  name: string;

  /** The line of the document's text; null where the plan came from a file without lines. */
  @Column('integer', { nullable: true })
  sourceLine: number | null;
}
