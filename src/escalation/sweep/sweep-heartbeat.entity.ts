import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * When the last sweep finished, by the database's clock, and how many escalations of ordinary matters all sweeps
 * recorded.
 */
@Entity('sweep_heartbeat')
export class SweepHeartbeat {
  @PrimaryColumn('boolean', { default: true })
  id: boolean;

  @Column('timestamptz')
  finishedAt: Date;

  @Column('bigint')
  recorded: string;
}
