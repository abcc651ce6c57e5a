import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The words of a hidden complainant as they were typed, sealed, where who it is had to be taken out of
 * them; its key is the complaint's, or that of the message.
 */
@Entity('concealed_text')
export class ConcealedText {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  /** Null where the words told nothing. */
  @Column('bytea', { nullable: true })
  sealed: Buffer | null;
}
