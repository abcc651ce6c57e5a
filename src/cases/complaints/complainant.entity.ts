import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who complained, encrypted under IDENTITY_KEY: unreadable in a plain dump of the database. */
@Entity('complainant')
export class Complainant {
  @PrimaryColumn('uuid')
  complaintId: string;

  @Column('bytea')
  ciphertext: Buffer;

  /** Whether the keys by which the case is found were made. */
  @Column('boolean', { default: false })
  keyed: boolean;
}
