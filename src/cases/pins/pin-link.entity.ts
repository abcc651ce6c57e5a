import { Column, Entity, PrimaryColumn } from 'typeorm';

/** For how many hours a link works. */
export const PIN_LINK_HOURS = 1;

/** For how many days after a correction an address gets no link. */
export const PIN_LINK_QUIET_DAYS = 3;

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
