import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a mail stands; every row ends sent, cancelled with a reason, or failed with an alarm. */
export type OutboxState = 'pending' | 'sending' | 'sent' | 'cancelled' | 'failed';

/** A mail that is owed: ids only; address and words are looked up when it leaves. */
@Entity('outbox_mail')
export class OutboxMail {
  /** Also the left part of its Message-ID, so that a second copy is known as one. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'event_id' })
  eventId: string;

  @Column('uuid', { name: 'matter_id' })
  matterId: string;

  /** An account id, "citizen", or "contact:<name>". */
  @Column('text')
  recipient: string;

  /** The code of the mail (see the *.mail files). */
  @Column('text')
  mail: string;

  @Column('timestamptz', { name: 'send_after' })
  sendAfter: Date;

  @Column('text', { default: 'pending' })
  state: OutboxState;

  @Column('integer', { default: 0 })
  attempts: number;

  /** Set when the mail leaves as a line of a digest. */
  @Column('uuid', { name: 'digest_id', nullable: true })
  digestId: string | null;

  @Column('uuid', { name: 'lease_token', nullable: true })
  leaseToken: string | null;

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil: Date | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt: Date;
}
