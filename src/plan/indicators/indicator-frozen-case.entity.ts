import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A case behind a frozen indicator, and what it counted as; append-only.
 *
 * Triggers: append-only: `indicator_frozen_case_append_only`, `indicator_frozen_case_never_emptied`.
 */
@Entity('indicator_frozen_case')
export class IndicatorFrozenCase {
  @PrimaryColumn('uuid')
  freezeId: string;

  @PrimaryColumn('uuid')
  matterId: string;

  @Column('boolean')
  restricted: boolean;

  @Column('text')
  countedAs: string;
}
