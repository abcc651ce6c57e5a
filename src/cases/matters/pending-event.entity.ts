import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event that is not dispatched to mails yet; inserted with the event, deleted when it is dispatched. */
@Entity('pending_event')
export class PendingEvent {
  @PrimaryColumn('uuid')
  eventId: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  writtenAt: Date;
}
