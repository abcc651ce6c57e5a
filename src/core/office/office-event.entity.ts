import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * An event of the office's own data: append-only; ids, codes, days and settings only.
 *
 * Triggers: append-only: `office_event_append_only`, `office_event_never_emptied`.
 */
@Entity('office_event')
export class OfficeEvent {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  /** The officer who did it; null for Sipha itself. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('text')
  type!: string;

  @Column('jsonb')
  data!: Record<string, unknown>;
}
