import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * An event's link in the chain of all events; append-only, without a gap in `no`.
 *
 * Triggers: append-only: `audit_chain_link_append_only`, `audit_chain_link_never_emptied`.
 */
@Entity('audit_chain_link')
export class AuditChainLink {
  /** Place in the chain, from 1 (bigint). */
  @PrimaryColumn('bigint')
  no: string;

  @Column('uuid', { unique: true })
  eventId: string;

  @Column('uuid')
  matterId: string;

  @Column('integer')
  seq: number;

  /** SHA-256 of the hash before and the event's text. */
  @Column('bytea')
  hash: Buffer;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  chainedAt: Date;
}
