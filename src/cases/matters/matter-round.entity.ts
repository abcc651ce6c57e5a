import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/**
 * The two measures of a round, both against the first period's due day; null while undecided.
 *
 * Triggers: lists follow it: `matter_round_listed`, `matter_round_change_listed`.
 */
@Entity('matter_round')
export class MatterRound {
  @PrimaryColumn('uuid')
  matterId: string;

  @PrimaryColumn('integer')
  round: number;

  @Column('date')
  firstDueOn: CivilDay;

  @Column('date', { nullable: true })
  answeredOn: CivilDay | null;

  @Column('boolean', { nullable: true })
  answeredInTime: boolean | null;

  @Column('date', { nullable: true })
  resolvedOn: CivilDay | null;

  @Column('boolean', { nullable: true })
  resolvedInTime: boolean | null;
}
