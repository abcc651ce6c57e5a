import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link to a new PIN, sent to the address on file; it works once, until it expires. */
@Entity('pin_link')
export class PinLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  complaintId: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
