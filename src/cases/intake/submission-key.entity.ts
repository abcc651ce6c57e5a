import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The key of a submission already made: sent again, it gives the same complaint. The PIN is stored encrypted for
 * 24 hours.
 */
@Entity('submission_key')
export class SubmissionKey {
  @PrimaryColumn('text', { name: 'key_hash' })
  keyHash: string;

  /** Who submitted: a hash of the browser session or the API key. */
  @Column('text', { name: 'holder_hash' })
  holderHash: string;

  @Column('text', { name: 'content_hash' })
  contentHash: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  /** Encrypted with a key that only the sender holds; null after its 24 hours. */
  @Column('bytea', { name: 'encrypted_pin', nullable: true })
  encryptedPin: Buffer | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
