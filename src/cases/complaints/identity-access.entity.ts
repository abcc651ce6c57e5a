import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IdentityAccessOutcome } from './identity-access.rule.js';

/** One try to see who complained, with its reason and outcome; append-only. */
@Entity('identity_access')
export class IdentityAccess {
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
  outcome: IdentityAccessOutcome;
}
