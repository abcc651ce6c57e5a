import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A broken invariant; the row is deleted when the invariant holds again, and the office journal keeps the
 * history.
 */
@Entity('alarm')
export class Alarm {
  /** The invariant's code. */
  @PrimaryColumn('text')
  code: string;

  /** Whether it is about restricted matters, which only their own officer hears of. */
  @PrimaryColumn('boolean', { default: false })
  restricted: boolean;

  /** How many breaches the last self-check found. */
  @Column('integer')
  found: number;

  /** Numbers to look at, a few. */
  @Column('text', { array: true })
  examples: string[];

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  raisedAt: Date;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  seenAt: Date;
}
