import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The states of a mail; every row ends sent, cancelled with a reason, or failed with an alarm. */
type OutboxState = 'pending' | 'sending' | 'sent' | 'cancelled' | 'failed';

/** A mail to be sent: ids only; address and words are looked up when it is sent. */
@Entity('outbox_mail')
export class OutboxMail {
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

  /** Leaves as soon as it is owed, before everything that waits for office hours. */
  @Column('boolean', { name: 'at_once' })
  atOnce: boolean;

  /**
   * What it leaves in, and the left part of the Message-ID, so that a second copy is known as one: its own key
   * when it leaves alone, shared by the lines of a digest; null until it is due.
   */
  @Column('uuid', { name: 'envelope_id', nullable: true })
  envelopeId: string | null;

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
