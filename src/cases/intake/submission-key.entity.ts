import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The key of a submission already made: sent again, it gives the same complaint. The PIN is stored encrypted for
 * 24 hours.
 */
@Entity('submission_key')
export class SubmissionKey {
  @PrimaryColumn('text')
  keyHash: string;

  /** Who submitted: a hash of the browser session or the API key. */
  @Column('text')
  holderHash: string;

  @Column('text')
  contentHash: string;

  @Column('uuid')
  complaintId: string;

  /** Encrypted with a key that only the sender holds; null after its 24 hours. */
  @Column('bytea', { nullable: true })
  encryptedPin: Buffer | null;

  @Column('timestamptz')
  expiresAt: Date;
}
