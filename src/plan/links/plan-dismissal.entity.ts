import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * An officer's decision that a matter does not belong to a suggested project; a revoked one stays.
 *
 * Triggers: ends the suggestion: `plan_dismissal_decides`; revoked, makes suggestions due:
 * `plan_dismissal_removed`.
 */
@Entity('plan_dismissal')
export class PlanDismissal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  matterId: string;

  /** At most one live dismissal for a matter and a project (unique partial index). */
  @Column('text')
  projectCode: string;

  @Column('uuid')
  byAccount: string;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @Column('uuid', { nullable: true })
  removedBy: string | null;
}
