import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * An event that is not in the audit chain yet; a trigger inserts the row with the event, AuditChainService
 * deletes it.
 */
@Entity('unchained_event')
export class UnchainedEvent {
  @PrimaryColumn('uuid')
  eventId: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  writtenAt: Date;
}
