import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/** ปฏิบัติราชการแทน (delegation) or รักษาราชการแทน (acting). */
export type SigningOrderKind = 'delegation' | 'acting';

/** An order by which an officer signs for the mayor on certain days [plan L403, L411, L412]. */
@Entity('signing_order')
export class SigningOrder {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: SigningOrderKind;

  /** Who may sign by it. */
  @Column('uuid')
  accountId: string;

  /** The position for which they sign, as printed. */
  @Column('text')
  principalPosition: string;

  @Column('text')
  orderNumber: string;

  @Column('date')
  orderedOn: CivilDay;

  /** First and last day on which it holds; a delegation may have no last day. */
  @Column('date')
  startsOn: CivilDay;

  @Column('date', { nullable: true })
  endsOn: CivilDay | null;

  /** From this day on it holds no more. */
  @Column('date', { nullable: true })
  revokedOn: CivilDay | null;

  @Column('uuid', { nullable: true })
  enteredBy: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  enteredAt: Date;
}
