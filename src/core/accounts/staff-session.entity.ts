import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser; only the hash of its token is stored. */
@Entity('staff_session')
export class StaffSession {
  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  accountId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  seenAt: Date;
}
