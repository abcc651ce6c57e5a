import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a file may be. */
export type FileKind = 'application/pdf' | 'image/png' | 'image/jpeg';

/** A letter or a proof, sealed under IDENTITY_KEY: it may show who complained. Never changed. */
@Entity('stored_file')
export class StoredFile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: FileKind;

  /** In bytes, before sealing. */
  @Column('integer')
  size: number;

  /** SHA-256 of the bytes before sealing, in hex. */
  @Column('text')
  sha256: string;

  @Column('bytea', { select: false })
  sealed: Buffer;

  @Column('timestamptz', { name: 'kept_at', default: () => 'clock_timestamp()' })
  keptAt: Date;
}
