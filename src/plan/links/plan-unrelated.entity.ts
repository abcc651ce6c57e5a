import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * An officer's decision that a matter belongs to no project; a revoked one stays.
 *
 * Triggers: suggestions wait no more: `plan_unrelated_decides`; revoked, makes them due:
 * `plan_unrelated_removed`; lists follow it: `plan_unrelated_listed`, `plan_unrelated_change_listed`.
 */
@Entity('plan_unrelated')
export class PlanUnrelated {
  @PrimaryColumn('uuid')
  id: string;

  /** At most one live decision for a matter (unique partial index). */
  @Column('uuid')
  matterId: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  byAccount: string;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @Column('uuid', { nullable: true })
  removedBy: string | null;
}
