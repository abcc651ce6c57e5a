import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeasuredStep } from '../../core/office/public-service-step.entity.js';

/** The measured time of a step as it is published: made by the worker, never by a visitor. */
@Entity('measured_time')
export class MeasuredTime {
  @PrimaryColumn('text')
  step: MeasuredStep;

  /** The median number of civil days from receipt; null for fewer than five complaints. */
  @Column('integer', { nullable: true })
  days: number | null;

  @Column('timestamptz')
  measuredAt: Date;
}
