import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';

/** A service of the municipality whose steps and times it publishes [plan S2-13]. */
@Entity('service')
export class PublicService {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  divisionCode!: string;

  @Column('integer')
  sort!: number;

  /** Civil day in Asia/Bangkok; null until it is shown to the public. */
  @Column('date', { nullable: true })
  publishedOn!: CivilDay | null;

  /** From this day on the public no longer sees it; null while it is public. */
  @Column('date', { nullable: true })
  withdrawnOn!: CivilDay | null;
}
