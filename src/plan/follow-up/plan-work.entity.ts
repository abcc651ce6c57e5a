import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/**
 * Something that a division did for a project on a day; a voided one stays, with its reason.
 *
 * Triggers: voided once and never rewritten: `plan_work_stays`; never gone: `plan_work_append_only`,
 * `plan_work_never_emptied`.
 */
@Entity('plan_work')
export class PlanWork {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  projectCode: string;

  @Column('text')
  divisionCode: string;

  @Column('date')
  doneOn: CivilDay;

  /** In the project's unit. */
  @Column('integer')
  quantity: number;

  /** Baht with satang, as text so that nothing is rounded. */
  @Column('numeric', { precision: 14, scale: 2 })
  spentBaht: string;

  @Column('text')
  note: string;

  /** Why it was recorded after its reporting period was locked; null for one in time. */
  @Column('text', { nullable: true })
  lateReason: string | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Column('text', { nullable: true })
  voidedReason: string | null;
}
