import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One row: the version of holidays and ladders. Sweeps hold it FOR SHARE; a change of either locks it
 * exclusively.
 */
@Entity('escalation_settings')
export class EscalationSettings {
  @PrimaryColumn('boolean', { default: true })
  id: boolean;

  @Column('integer')
  version: number;
}
