import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event's link in the chain of all events; append-only, without a gap in `no`. */
@Entity('audit_chain_link')
export class AuditChainLink {
  /** Place in the chain, from 1 (bigint). */
  @PrimaryColumn('bigint')
  no: string;

  @Column('uuid', { name: 'event_id', unique: true })
  eventId: string;

  @Column('uuid', { name: 'matter_id' })
  matterId: string;

  @Column('integer')
  seq: number;

  /** SHA-256 of the hash before and the event's text. */
  @Column('bytea')
  hash: Buffer;

  @Column('timestamptz', { name: 'chained_at', default: () => 'clock_timestamp()' })
  chainedAt: Date;
}
