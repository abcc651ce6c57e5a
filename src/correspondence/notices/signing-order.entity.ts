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
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  /** The position for which they sign, as printed. */
  @Column('text', { name: 'principal_position' })
  principalPosition: string;

  @Column('text', { name: 'order_number' })
  orderNumber: string;

  @Column('date', { name: 'ordered_on' })
  orderedOn: CivilDay;

  /** First and last day on which it holds; a delegation may have no last day. */
  @Column('date', { name: 'starts_on' })
  startsOn: CivilDay;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: CivilDay | null;

  /** From this day on it holds no more. */
  @Column('date', { name: 'revoked_on', nullable: true })
  revokedOn: CivilDay | null;

  @Column('uuid', { name: 'entered_by', nullable: true })
  enteredBy: string | null;

  @Column('timestamptz', { name: 'entered_at', default: () => 'clock_timestamp()' })
  enteredAt: Date;
}
