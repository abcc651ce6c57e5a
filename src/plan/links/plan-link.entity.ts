import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/**
 * An officer's decision that a matter belongs to a project; a removed one stays, with its reason.
 *
 * Triggers: takes the day of receipt from the matter: `plan_link_received`; ends its suggestion and makes
 * the matter's others due, which wait no more: `plan_link_decides`; revoked, makes them due:
 * `plan_link_removed`; lists follow it: `plan_link_listed`, `plan_link_change_listed`.
 */
@Entity('plan_link')
export class PlanLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  matterId: string;

  @Column('text')
  projectCode: string;

  /** At most one confirmed link for a matter and a project (unique partial index). */
  @Column('text')
  state: 'confirmed' | 'removed';

  @Column('text')
  reason: string;

  @Column('uuid')
  byAccount: string;

  @Column('timestamptz')
  at: Date;

  /** The day its matter was received, taken by the database from the matter; counts need nothing else. */
  @Column('date')
  receivedOn: CivilDay;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @Column('uuid', { nullable: true })
  removedBy: string | null;

  @Column('text', { nullable: true })
  removedReason: string | null;
}
