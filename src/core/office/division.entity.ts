import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A division (สำนัก/กอง) of the municipality.
 *
 * Triggers: processes read it again: `division_reference`.
 */
@Entity('division')
export class Division {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  /** The title of its head, as letters and mails print it. */
  @Column('text')
  headTitle!: string;

  /** Named by the plan of 2565. */
  @Column('boolean')
  inPlan!: boolean;

  /** Whether complaints may be routed to it: internal audit examines, it does not resolve. */
  @Column('boolean')
  lineResolver!: boolean;

  @Column('integer')
  sort!: number;
}
