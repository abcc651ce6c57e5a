import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Objective } from './plan-source.js';

/** A strategy (ยุทธศาสตร์) of a fiscal year's plan. */
@Entity('strategy')
export class Strategy {
  /** Buddhist era. */
  @PrimaryColumn('integer')
  fiscalYear: number;

  @PrimaryColumn('integer')
  no: number;

  @Column('text')
  name: string;

  /** The dimension under which its projects stand; null where it has none. */
  @Column('integer', { nullable: true })
  dimensionNo: number | null;

  @Column('jsonb')
  objectives: Objective[];

  /** The line of the document's text; null where the plan came from a file without lines. */
  @Column('integer', { nullable: true })
  sourceLine: number | null;
}
