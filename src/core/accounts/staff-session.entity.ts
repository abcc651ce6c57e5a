import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser; only the hash of its token is stored. */
@Entity('staff_session')
export class StaffSession {
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt: Date;
}
