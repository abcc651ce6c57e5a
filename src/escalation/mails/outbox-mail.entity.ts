import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The states of a mail; every row ends sent, cancelled with a reason, or failed with an alarm. */
type OutboxState = 'pending' | 'sending' | 'sent' | 'cancelled' | 'failed';

/** A mail to be sent: ids only; address and words are looked up when it is sent. */
@Entity('outbox_mail')
export class OutboxMail {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('uuid')
  matterId: string;

  /** An account id, "citizen", or "contact:<name>". */
  @Column('text')
  recipient: string;

  /** The code of the mail (see the *.mail files). */
  @Column('text')
  mail: string;

  @Column('timestamptz')
  sendAfter: Date;

  @Column('text', { default: 'pending' })
  state: OutboxState;

  @Column('integer', { default: 0 })
  attempts: number;

  /** Leaves as soon as it is owed, before everything that waits for office hours. */
  @Column('boolean')
  atOnce: boolean;

  /**
   * What it leaves in, and the left part of the Message-ID, so that a second copy is known as one: its own key
   * when it leaves alone, shared by the lines of a digest; null until it is due.
   */
  @Column('uuid', { nullable: true })
  envelopeId: string | null;

  @Column('uuid', { nullable: true })
  leaseToken: string | null;

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;
}
