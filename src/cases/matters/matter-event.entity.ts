import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventPayloads, EventType } from './event-catalogue.js';

/**
 * What happened to a matter: append-only, gapless per matter, ids and codes only (no personal data).
 *
 * Triggers: append-only: `matter_event_append_only`, `matter_event_never_emptied`; each event waits for
 * the audit chain: `matter_event_unchained`; lists follow what calls for an officer, or was done by one:
 * `matter_event_listed`.
 */
@Entity('matter_event')
export class MatterEvent<T extends EventType = EventType> {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  matterId: string;

  @Column('integer')
  seq: number;

  @Column('text')
  type: T;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('jsonb')
  data: EventPayloads[T];
}

/** An event whose type decides what `data` holds. */
export type AnyMatterEvent = { [T in EventType]: MatterEvent<T> }[EventType];
