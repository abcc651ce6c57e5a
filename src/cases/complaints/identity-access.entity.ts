import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IdentityAccessOutcome } from './identity-access.rule.js';

/**
 * One try to see who complained, with its reason and outcome; append-only.
 *
 * Triggers: append-only: `identity_access_append_only`, `identity_access_never_emptied`.
 */
@Entity('identity_access')
export class IdentityAccess {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  complaintId: string;

  @Column('uuid')
  accountId: string;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  outcome: IdentityAccessOutcome;
}
