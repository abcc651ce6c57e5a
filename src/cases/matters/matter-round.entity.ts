import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/** The two measures of a round, both against the first period's due day; null while undecided. */
@Entity('matter_round')
export class MatterRound {
  @PrimaryColumn('uuid', { name: 'matter_id' })
  matterId: string;

  @PrimaryColumn('integer')
  round: number;

  @Column('date', { name: 'first_due_on' })
  firstDueOn: CivilDay;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: CivilDay | null;

  @Column('boolean', { name: 'answered_in_time', nullable: true })
  answeredInTime: boolean | null;

  @Column('date', { name: 'resolved_on', nullable: true })
  resolvedOn: CivilDay | null;

  @Column('boolean', { name: 'resolved_in_time', nullable: true })
  resolvedInTime: boolean | null;
}
