import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event that is not sealed yet; the database writes it with the event, the sealer deletes it. */
@Entity('event_to_seal')
export class EventToSeal {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId: string;

  @Column('timestamptz', { name: 'written_at', default: () => 'clock_timestamp()' })
  writtenAt: Date;
}
