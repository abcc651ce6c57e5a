import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Mending, PlanDocument } from './plan-source.js';

/**
 * The plan of a fiscal year: its document's head, and from when on its projects are followed up.
 *
 * Triggers: makes suggestions due: `plan_came`.
 */
@Entity('plan')
export class Plan {
  /** Buddhist era. */
  @PrimaryColumn('integer')
  fiscalYear: number;

  @Column('jsonb')
  document: PlanDocument;

  /** Places in which the printed text was read otherwise than it stands; empty for an imported plan. */
  @Column('jsonb', { default: [] })
  mendings: Mending[];

  @Column('date')
  startsOn: CivilDay;

  @Column('date')
  endsOn: CivilDay;

  /** Reporting periods that end on or after this day owe a report; null for a plan that is history. */
  @Column('date', { nullable: true })
  followedFrom: CivilDay | null;

  /** Null for the plan that comes with the program. */
  @Column('uuid', { nullable: true })
  loadedBy: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  loadedAt: Date;
}
