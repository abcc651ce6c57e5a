import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which row of which file became a case; it stays when the import is taken back. */
@Entity('imported_case')
export class ImportedCase {
  @PrimaryColumn('uuid')
  matterId: string;

  @Column('uuid')
  importId: string;

  /** Counted from 1, as spreadsheets and editors do. */
  @Column('integer')
  fileRow: number;
}
