import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: the version of holidays and ladders. Sweeps share its lock, a change of either takes it alone. */
@Entity('clock_setting')
export class ClockSetting {
  @PrimaryColumn('boolean', { default: true })
  id: boolean;

  @Column('integer')
  version: number;
}
