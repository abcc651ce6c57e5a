import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A filing already done under a key: sent again, it gives the same complaint. The PIN is sealed, for 24 hours. */
@Entity('filing_key')
export class FilingKey {
  @PrimaryColumn('text', { name: 'key_hash' })
  keyHash: string;

  /** Whose filing it is: a hash of the browser session or the API key. */
  @Column('text', { name: 'holder_hash' })
  holderHash: string;

  @Column('text', { name: 'content_hash' })
  contentHash: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  /** Sealed with a key that the sender alone holds; null once it has gone. */
  @Column('bytea', { name: 'sealed_pin', nullable: true })
  sealedPin: Buffer | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
