import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What happened to a matter: append-only, gapless per matter, ids and codes only (no personal data). */
@Entity('matter_event')
export class MatterEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'matter_id' })
  matterId: string;

  @Column('integer')
  seq: number;

  @Column('text')
  type: string;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('jsonb')
  data: Record<string, unknown>;
}
