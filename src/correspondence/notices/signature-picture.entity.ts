import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The scanned signature of an officer; set and used by that officer only. */
@Entity('signature_picture')
export class SignaturePicture {
  @PrimaryColumn('uuid')
  accountId: string;

  @Column('uuid')
  fileId: string;

  @Column('timestamptz')
  setAt: Date;
}
