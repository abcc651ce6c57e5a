import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/** Something that a division did for a project on a day; a voided one stays, with its reason. */
@Entity('plan_work')
export class PlanWork {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'project_code' })
  projectCode: string;

  @Column('text', { name: 'division_code' })
  divisionCode: string;

  @Column('date', { name: 'done_on' })
  doneOn: CivilDay;

  /** In the project's unit. */
  @Column('integer')
  quantity: number;

  /** Baht with satang, as text so that nothing is rounded. */
  @Column('numeric', { name: 'spent_baht', precision: 14, scale: 2 })
  spentBaht: string;

  @Column('text')
  note: string;

  /** Why it was recorded after its reporting period was locked; null for one in time. */
  @Column('text', { name: 'late_reason', nullable: true })
  lateReason: string | null;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('timestamptz', { name: 'voided_at', nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { name: 'voided_by', nullable: true })
  voidedBy: string | null;

  @Column('text', { name: 'voided_reason', nullable: true })
  voidedReason: string | null;
}
