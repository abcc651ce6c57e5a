import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LookOutcome } from './identity-look.rule.js';

/** One try to look at an identity, with its reason and what came of it; append-only. */
@Entity('identity_look')
export class IdentityLook {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  outcome: LookOutcome;
}
