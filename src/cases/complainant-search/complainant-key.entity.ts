import { Entity, PrimaryColumn } from 'typeorm';

/**
 * What a complainant is found by: a hash, under IDENTITY_KEY, of a word of the name, a phone number or an e-mail
 * address. Restricted cases have none.
 */
@Entity('complainant_key')
export class ComplainantKey {
  @PrimaryColumn('text')
  key: string;

  @PrimaryColumn('uuid')
  complaintId: string;
}
