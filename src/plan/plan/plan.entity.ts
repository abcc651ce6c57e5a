import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Mending, PlanDocument } from './plan-source.js';

/** The plan of a fiscal year: its document's head, and from when on its projects are followed up. */
@Entity('plan')
export class Plan {
  /** Buddhist era. */
  @PrimaryColumn('integer', { name: 'fiscal_year' })
  fiscalYear: number;

  @Column('jsonb')
  document: PlanDocument;

  /** Places in which the printed text was read otherwise than it stands; empty for an imported plan. */
  @Column('jsonb', { default: [] })
  mendings: Mending[];

  @Column('date', { name: 'starts_on' })
  startsOn: CivilDay;

  @Column('date', { name: 'ends_on' })
  endsOn: CivilDay;

  /** Reporting periods that end on or after this day owe a report; null for a plan that is history. */
  @Column('date', { name: 'followed_from', nullable: true })
  followedFrom: CivilDay | null;

  /** Null for the plan that comes with the program. */
  @Column('uuid', { name: 'loaded_by', nullable: true })
  loadedBy: string | null;

  @Column('timestamptz', { name: 'loaded_at', default: () => 'clock_timestamp()' })
  loadedAt: Date;
}
