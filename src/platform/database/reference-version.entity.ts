import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row with a value that is another after each change of a table that processes keep in memory. */
@Entity('reference_version')
export class ReferenceVersion {
  @PrimaryColumn('boolean', { default: true })
  onlyRow: boolean;

  @Column('uuid')
  version: string;
}
