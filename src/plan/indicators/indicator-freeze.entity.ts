import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ComputedIndicator } from '../plan/plan-source.js';

/**
 * An indicator as it was when its quarter was locked; append-only.
 *
 * Triggers: append-only: `indicator_freeze_append_only`, `indicator_freeze_never_emptied`.
 */
@Entity('indicator_freeze')
export class IndicatorFreeze {
  @PrimaryColumn('uuid')
  id: string;

  /** Buddhist era. */
  @Column('integer')
  fiscalYear: number;

  @Column('integer')
  quarter: number;

  @Column('text')
  computed: ComputedIndicator;

  @Column('text')
  projectCode: string;

  @Column('text')
  definitionVersion: string;

  /** What the indicator needs besides its cases, such as the open channels. */
  @Column('jsonb')
  facts: Record<string, unknown>;

  @Column('timestamptz')
  frozenAt: Date;
}
