import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an officer typed into a form on a case and has not sent, encrypted under IDENTITY_KEY. */
@Entity('unsent_form')
export class UnsentForm {
  @PrimaryColumn('uuid')
  accountId: string;

  /** The path of the page that the form stands on. */
  @PrimaryColumn('text')
  page: string;

  /** The form's name on its page. */
  @PrimaryColumn('text')
  form: string;

  @Column('uuid')
  matterId: string;

  @Column('bytea')
  ciphertext: Buffer;

  @Column('timestamptz')
  savedAt: Date;
}
