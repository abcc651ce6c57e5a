import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/** What opened a period. */
export type PeriodOpening =
  'receipt' | 'progress' | 'return' | 'reopening' | 'reporting_period_end';

/** The kinds of notice that end a complaint's period once delivered; nothing else does. */
export type NoticeEnding = 'progress' | 'result';

/** What ends a period: a delivered notice, or the report of a quarter or month. */
export type PeriodEnding = NoticeEnding | 'report';

/** Fifteen days in which a written notice [plan L430] or a report is owed; it ends only by that. */
@Entity('period')
export class Period {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'matter_id' })
  matterId: string;

  @Column('integer')
  round: number;

  @Column('integer')
  no: number;

  @Column('text', { name: 'opened_by' })
  openedBy: PeriodOpening;

  @Column('date', { name: 'opened_on' })
  openedOn: CivilDay;

  @Column('date', { name: 'due_on' })
  dueOn: CivilDay;

  /** The end of the due day in Bangkok, as an instant. */
  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Column('text', { name: 'rule_version' })
  ruleVersion: string;

  /** When the sweep processes it next; at once when it opens, so that only the sweep knows the ladder. */
  @Column('timestamptz', {
    name: 'next_step_at',
    nullable: true,
    default: () => 'clock_timestamp()',
  })
  nextStepAt: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  /** The day the notice was delivered, in Bangkok. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: CivilDay | null;

  @Column('text', { name: 'ended_by', nullable: true })
  endedBy: PeriodEnding | null;
}
