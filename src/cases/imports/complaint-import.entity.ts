import { Column, Entity, PrimaryColumn } from 'typeorm';

/** For how many days a file waits to be confirmed. */
export const IMPORT_KEPT_DAYS = 7;

/**
 * A file of complaints: to be checked, checked, to be filed, filed, taken back. Nothing but the first two can be
 * thrown away.
 */
@Entity('complaint_import')
export class ComplaintImport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  state: 'uploaded' | 'checked' | 'confirmed' | 'filed' | 'taken_back';

  /** Encrypted, for it says who complained; null once its rows are filed. */
  @Column('bytea', { nullable: true, select: false })
  file: Buffer | null;

  /** An `ImportReport` as JSON, encrypted: a file without titles has a person's data in their place. */
  @Column('bytea', { nullable: true, select: false })
  report: Buffer | null;

  /** Rows to be filed; once they are, the rows that were. */
  @Column('integer', { default: 0 })
  ready: number;

  /** Rows that an earlier import filed. */
  @Column('integer', { default: 0 })
  there: number;

  @Column('integer', { default: 0 })
  refused: number;

  @Column('timestamptz')
  uploadedAt: Date;

  /** Null for the command. */
  @Column('uuid', { nullable: true })
  uploadedBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  takenBackAt: Date | null;

  /** Null for the command. */
  @Column('uuid', { nullable: true })
  takenBackBy: string | null;

  @Column('text', { nullable: true })
  takenBackReason: string | null;
}
