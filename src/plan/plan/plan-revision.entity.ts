import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/** One thing that a revision changed; `field` is null where a whole project was added or withdrawn. */
export interface PlanChange {
  /** The code of the project; null for the plan's own head, strategies, dimensions and missions. */
  project: string | null;
  field: string | null;
  before: unknown;
  after: unknown;
}

/**
 * A dated change of a plan in force, with its reason; append-only.
 *
 * Triggers: append-only: `plan_revision_append_only`, `plan_revision_never_emptied`; makes suggestions
 * due: `plan_revised`.
 */
@Entity('plan_revision')
export class PlanRevision {
  @PrimaryColumn('uuid')
  id: string;

  /** Buddhist era. */
  @Column('integer')
  fiscalYear: number;

  /** 1, 2, 3 … within the plan. */
  @Column('integer')
  no: number;

  /** The civil day from which the office holds it to be in force. */
  @Column('date')
  revisedOn: CivilDay;

  @Column('text')
  reason: string;

  @Column('jsonb')
  changes: PlanChange[];

  /** Null where it was made by a command of the system's owner. */
  @Column('uuid', { nullable: true })
  byAccount: string | null;

  @Column('timestamptz')
  at: Date;
}
