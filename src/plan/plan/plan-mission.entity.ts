import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MissionItem } from './plan-source.js';

/** A mission (ภารกิจ) of a dimension, with its numbered items. */
@Entity('plan_mission')
export class PlanMission {
  /** Buddhist era. */
  @PrimaryColumn('integer')
  fiscalYear: number;

  /** As printed: 2.3. */
  @PrimaryColumn('text')
  no: string;

  @Column('integer')
  dimensionNo: number;

  @Column('text')
  title: string;

  @Column('jsonb')
  items: MissionItem[];

  /** The line of the document's text; null where the plan came from a file without lines. */
  @Column('integer', { nullable: true })
  sourceLine: number | null;
}
