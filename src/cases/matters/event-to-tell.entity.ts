import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event that notifications have not yet turned into mails; written with the event, deleted when told. */
@Entity('event_to_tell')
export class EventToTell {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId: string;

  @Column('timestamptz', { name: 'written_at', default: () => 'clock_timestamp()' })
  writtenAt: Date;
}
