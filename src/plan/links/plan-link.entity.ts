import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/** An officer's decision that a matter belongs to a project; a removed one stays, with its reason. */
@Entity('plan_link')
export class PlanLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'matter_id' })
  matterId: string;

  @Column('text', { name: 'project_code' })
  projectCode: string;

  /** At most one confirmed link for a matter and a project (unique partial index). */
  @Column('text')
  state: 'confirmed' | 'removed';

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'by_account' })
  byAccount: string;

  @Column('timestamptz')
  at: Date;

  /** The day its matter was received, taken by the database from the matter; counts need nothing else. */
  @Column('date', { name: 'received_on' })
  receivedOn: CivilDay;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;

  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy: string | null;

  @Column('text', { name: 'removed_reason', nullable: true })
  removedReason: string | null;
}
