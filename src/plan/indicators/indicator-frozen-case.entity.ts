import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case behind a frozen indicator, and what it counted as; append-only. */
@Entity('indicator_frozen_case')
export class IndicatorFrozenCase {
  @PrimaryColumn('uuid', { name: 'freeze_id' })
  freezeId: string;

  @PrimaryColumn('uuid', { name: 'matter_id' })
  matterId: string;

  @Column('boolean')
  restricted: boolean;

  @Column('text', { name: 'counted_as' })
  countedAs: string;
}
