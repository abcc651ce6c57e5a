import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

export type PeriodOpening =
  'receipt' | 'progress' | 'return' | 'reopening' | 'reporting_period_end';

/** The kinds of notice that end a complaint's period once delivered; nothing else does. */
export type NoticeEnding = 'progress' | 'result';

/** What ends a period: a delivered notice, or the report of a quarter or month. */
export type PeriodEnding = NoticeEnding | 'report';

/**
 * Fifteen days in which a written notice [plan L430] or a report is owed; it ends only by that.
 *
 * Triggers: lists follow it: `period_listed`, `period_change_listed`.
 */
@Entity('period')
export class Period {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  matterId: string;

  @Column('integer')
  round: number;

  @Column('integer')
  no: number;

  @Column('text')
  openedBy: PeriodOpening;

  @Column('date')
  openedOn: CivilDay;

  @Column('date')
  dueOn: CivilDay;

  /** The end of the due day in Bangkok, as an instant. */
  @Column('timestamptz')
  dueAt: Date;

  @Column('text')
  ruleVersion: string;

  /** When the sweep processes it next; at once when it opens, so that only the sweep knows the ladder. */
  @Column('timestamptz', {
    nullable: true,
    default: () => 'clock_timestamp()',
  })
  nextStepAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** The day the notice was delivered, in Bangkok. */
  @Column('date', { nullable: true })
  endedOn: CivilDay | null;

  @Column('text', { nullable: true })
  endedBy: PeriodEnding | null;
}
