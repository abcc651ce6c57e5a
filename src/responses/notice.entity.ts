import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';

/** What a result says; the codes are those of the register. */
export const OUTCOMES = [
  'done',
  'partly_done',
  'not_possible',
  'founded',
  'unfounded',
  'transferred',
  'declined',
  'withdrawn',
] as const;

/** One of the outcome codes. */
export type Outcome = (typeof OUTCOMES)[number];

/** A written notice (หนังสือ) of progress or result [plan L298]. Served, it ends the period. */
@Entity('notice')
export class Notice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'matter_id' })
  matterId: string;

  /** The period that was open when it was signed. */
  @Column('uuid', { name: 'period_id' })
  periodId: string;

  @Column('text')
  kind: 'progress' | 'result';

  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Column('text')
  body: string;

  @Column('text')
  series: 'ordinary' | 'restricted';

  /** Calendar year of the letter's date, Buddhist era. */
  @Column('integer')
  year: number;

  @Column('integer', { name: 'running_number' })
  runningNumber: number;

  /** The number as printed after ที่. */
  @Column('text', { name: 'letter_number' })
  letterNumber: string;

  @Column('date', { name: 'letter_on' })
  letterOn: CivilDay;

  @Column('uuid', { name: 'signatory_id' })
  signatoryId: string;

  @Column('text', { name: 'signatory_name' })
  signatoryName: string;

  @Column('text', { name: 'signatory_position' })
  signatoryPosition: string;

  @Column('text')
  channel: 'email' | 'tracking_page';

  @Column('text')
  state: 'sending' | 'served' | 'failed' | 'returned';

  @Column('timestamptz', { name: 'signed_at' })
  signedAt: Date;

  @Column('uuid', { name: 'entered_by' })
  enteredBy: string;

  @Column('timestamptz', { name: 'served_at', nullable: true })
  servedAt: Date | null;

  /** The day it was served, in Bangkok. */
  @Column('date', { name: 'served_on', nullable: true })
  servedOn: CivilDay | null;

  /** The day its return was recorded, in Bangkok; what it ended stays ended. */
  @Column('date', { name: 'returned_on', nullable: true })
  returnedOn: CivilDay | null;

  /** For e-mail: the receiving server's reply and the Message-ID. */
  @Column('jsonb', { nullable: true })
  proof: Record<string, unknown> | null;
}
