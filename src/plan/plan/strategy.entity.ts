import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Objective } from './plan-source.js';

/** A strategy (ยุทธศาสตร์) of a fiscal year's plan. */
@Entity('strategy')
export class Strategy {
  /** Buddhist era. */
  @PrimaryColumn('integer', { name: 'fiscal_year' })
  fiscalYear: number;

  @PrimaryColumn('integer')
  no: number;

  @Column('text')
  name: string;

  /** The dimension under which its projects stand; null where it has none. */
  @Column('integer', { name: 'dimension_no', nullable: true })
  dimensionNo: number | null;

  @Column('jsonb')
  objectives: Objective[];

  /** The line of the document's text; null where the plan came from a file without lines. */
  @Column('integer', { name: 'source_line', nullable: true })
  sourceLine: number | null;
}
