import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a file may be. */
export type FileKind = 'application/pdf' | 'image/png' | 'image/jpeg';

/**
 * A letter, proof or picture, encrypted under IDENTITY_KEY, since it may show who complained. Never changed.
 *
 * Triggers: never changed: `stored_file_stays`.
 */
@Entity('stored_file')
export class StoredFile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: FileKind;

  /** In bytes, before encryption. */
  @Column('integer')
  size: number;

  /** SHA-256 of the bytes before encryption, in hex. */
  @Column('text')
  sha256: string;

  @Column('bytea', { select: false })
  ciphertext: Buffer;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  storedAt: Date;
}
