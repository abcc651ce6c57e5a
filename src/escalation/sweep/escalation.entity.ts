import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Skipped, NotifiedRecipient } from '../../cases/matters/event-catalogue.js';

/** One step of the ladder that was reached: at most one a period and step. */
@Entity('escalation')
export class Escalation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'period_id' })
  periodId: string;

  @Column('uuid', { name: 'matter_id' })
  matterId: string;

  @Column('text')
  step: string;

  /** 0 for a reminder; 1, 2, 3 for the levels after the due day. */
  @Column('integer')
  level: number;

  @Column('timestamptz', { name: 'planned_at' })
  plannedAt: Date;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'event_id', unique: true })
  eventId: string;

  @Column('jsonb')
  told: NotifiedRecipient[];

  @Column('jsonb')
  skipped: Skipped[];
}
