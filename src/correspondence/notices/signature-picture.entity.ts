import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The scanned signature of an officer; set and used by that officer only. */
@Entity('signature_picture')
export class SignaturePicture {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date;
}
