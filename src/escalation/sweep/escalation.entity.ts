import type { CivilDay } from '../../core/calendar/civil-day.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Skipped, NotifiedRecipient } from '../../cases/matters/event-catalogue.js';

/** One step of the ladder that was reached: at most one a due day of a period and step. */
@Entity('escalation')
export class Escalation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  periodId: string;

  /** The due day that it was recorded for; it moves where the day of receipt was entered wrong. */
  @Column('date')
  dueOn: CivilDay;

  @Column('uuid')
  matterId: string;

  @Column('text')
  step: string;

  /** 0 for a reminder; 1, 2, 3 for the levels after the due day. */
  @Column('integer')
  level: number;

  @Column('timestamptz')
  plannedAt: Date;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid', { unique: true })
  eventId: string;

  @Column('jsonb')
  told: NotifiedRecipient[];

  @Column('jsonb')
  skipped: Skipped[];
}
