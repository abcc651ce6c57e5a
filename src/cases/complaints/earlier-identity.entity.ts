import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Who complained as it was stored until a correction, under the same key; append-only.
 *
 * Triggers: append-only: `earlier_identity_append_only`, `earlier_identity_never_emptied`.
 */
@Entity('earlier_identity')
export class EarlierIdentity {
  /** The event of the correction. */
  @PrimaryColumn('uuid')
  eventId: string;

  @Column('uuid')
  complaintId: string;

  /** Null where nobody had given a name or an address. */
  @Column('bytea', { nullable: true })
  ciphertext: Buffer | null;
}
