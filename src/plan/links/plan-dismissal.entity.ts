import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An officer's decision that a matter does not belong to a suggested project; a revoked one stays. */
@Entity('plan_dismissal')
export class PlanDismissal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'matter_id' })
  matterId: string;

  /** At most one live dismissal for a matter and a project (unique partial index). */
  @Column('text', { name: 'project_code' })
  projectCode: string;

  @Column('uuid', { name: 'by_account' })
  byAccount: string;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;

  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy: string | null;
}
