import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The words of a hidden complainant as they were typed, encrypted, where identifying words had to be removed; its
 * key is the complaint's, or that of the message.
 */
@Entity('concealed_text')
export class ConcealedText {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  complaintId: string;

  /** Null where nothing had to be removed. */
  @Column('bytea', { nullable: true })
  ciphertext: Buffer | null;
}
