import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { LetterData } from '../pdf/letter-data.js';

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

/** How a notice reaches the citizen. */
export const DELIVERY_CHANNELS = ['email', 'post', 'hand', 'tracking_page'] as const;

export type DeliveryChannel = (typeof DELIVERY_CHANNELS)[number];

/** The states of a notice: it has a number from `signed` on, and ends a period only as `delivered`. */
export type NoticeState =
  | 'draft'
  | 'for_signature'
  | 'signed'
  | 'sending'
  | 'delivered'
  | 'failed'
  | 'returned'
  | 'voided'
  | 'discarded';

/** The states of a letter that is not done with: a complaint has one such at most. */
export const UNDER_WAY = [
  'draft',
  'for_signature',
  'signed',
  'sending',
] as const satisfies readonly NoticeState[];

/**
 * A written notice (หนังสือ) of progress or result [plan L298]. Once delivered, it ends the period.
 *
 * Triggers: lists follow one that is sent back to its writer: `notice_listed`, `notice_change_listed`; the
 * complaint is found by one with a number: `notice_search_due`.
 */
@Entity('notice')
export class Notice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  matterId: string;

  /** The period that was open when it was drafted, then when it was signed. */
  @Column('uuid')
  periodId: string;

  @Column('text')
  kind: 'progress' | 'result';

  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Column('text')
  body: string;

  /** สิ่งที่ส่งมาด้วย, a line each. */
  @Column('text', { array: true, default: () => "'{}'" })
  attachments: string[];

  /** สำเนาส่ง, a line each. */
  @Column('text', { array: true, default: () => "'{}'" })
  copies: string[];

  @Column('text')
  series: 'ordinary' | 'restricted';

  @Column('text')
  state: NoticeState;

  @Column('text')
  channel: DeliveryChannel;

  /** Who wrote the present words, and when. */
  @Column('uuid')
  enteredBy: string;

  @Column('timestamptz')
  draftedAt: Date;

  /** What the signatory wants changed. */
  @Column('text', { nullable: true })
  sentBackWhy: string | null;

  /** Who is asked to sign, then who signed. */
  @Column('uuid', { nullable: true })
  signatoryId: string | null;

  /** Calendar year of the letter's date, Buddhist era. Null until signed, like all down to signedHow. */
  @Column('integer', { nullable: true })
  year: number | null;

  @Column('integer', { nullable: true })
  runningNumber: number | null;

  /** The number as printed after ที่. */
  @Column('text', { nullable: true })
  letterNumber: string | null;

  @Column('date', { nullable: true })
  letterOn: CivilDay | null;

  @Column('text', { nullable: true })
  signatoryName: string | null;

  /** As printed, a line each: "… ปฏิบัติราชการแทน" and the position signed for. */
  @Column('text', { nullable: true })
  signatoryPosition: string | null;

  @Column('timestamptz', { nullable: true })
  signedAt: Date | null;

  @Column('text', { nullable: true })
  signedHow: 'electronic' | 'paper' | null;

  /** The order by which it was signed; null by the mayor's own right. */
  @Column('uuid', { nullable: true })
  orderId: string | null;

  /** The short code printed on the letter, by which anyone sees that it was issued. */
  @Column('text', { nullable: true })
  verificationCode: string | null;

  /** The letter part by part as it was issued. */
  @Column('jsonb', { nullable: true })
  letter: IssuedLetter | null;

  /** The letter as a file: our PDF, or the copy that was signed on paper. */
  @Column('uuid', { nullable: true })
  fileId: string | null;

  /** SHA-256 of the file, in hex. */
  @Column('text', { nullable: true })
  fileHash: string | null;

  @Column('timestamptz', { nullable: true })
  deliveredAt: Date | null;

  /** The day it was delivered, in Bangkok. */
  @Column('date', { nullable: true })
  deliveredOn: CivilDay | null;

  /** Server reply and Message-ID; or the registered number; or in what quality it was received. */
  @Column('jsonb', { nullable: true })
  proof: Record<string, unknown> | null;

  @Column('uuid', { nullable: true })
  proofFileId: string | null;

  /** Why the delivery was recorded more than a day late. */
  @Column('text', { nullable: true })
  lateWhy: string | null;

  /** The day its return was recorded, in Bangkok; what it ended stays ended. */
  @Column('date', { nullable: true })
  returnedOn: CivilDay | null;

  @Column('text', { nullable: true })
  returnedWhy: string | null;

  @Column('date', { nullable: true })
  voidedOn: CivilDay | null;

  @Column('text', { nullable: true })
  voidedWhy: string | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;
}

/** The letter without its pictures, which its file holds. */
export type IssuedLetter = Omit<LetterData, 'garuda' | 'signature'>;

type Signed =
  | 'year'
  | 'runningNumber'
  | 'letterNumber'
  | 'letterOn'
  | 'signatoryId'
  | 'signatoryName'
  | 'signatoryPosition'
  | 'signedAt'
  | 'signedHow';

/** A notice that has a number. */
export type SignedNotice = Omit<Notice, Signed> & {
  [K in Signed]: NonNullable<Notice[K]>;
};

/** Whether a notice has its number. */
export function isSigned(notice: Notice): notice is Notice & SignedNotice {
  return notice.runningNumber !== null;
}
