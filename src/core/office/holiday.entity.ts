import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';

/** A named day; one that should not count is marked open, since a deleted seed comes back. */
@Entity('holiday')
export class Holiday {
  /** Civil day in Asia/Bangkok. */
  @PrimaryColumn('date')
  day!: CivilDay;

  @Column('text')
  name!: string;

  @Column('boolean')
  officeClosed!: boolean;

  /** Who says so: a library, a Cabinet resolution, the office. */
  @Column('text')
  source!: string;

  /** The civil day of that decision, where the office knows it. */
  @Column('date', { nullable: true })
  decidedOn!: CivilDay | null;
}
