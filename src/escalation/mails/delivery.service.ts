import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import {
  MAIL_CONNECTIONS,
  MailOutcomeUnknown,
  MailRefused,
} from '../../platform/mail/mail-transport.js';
import { DeliveryWire } from './delivery-wire.service.js';
import { MailEnvelope, NoAddress, type Letter, type Prepared } from './mail-envelope.service.js';
import { LEASE_SECONDS, Outbox, type ClaimedEnvelope } from './outbox.service.js';
import { retryAfter, triedAgain } from './retry.rule.js';
import { servedNotice } from './served-notice.rule.js';

/** What a lane of delivery takes: all mails, or only those that leave at once. */
type Lane = 'at_once' | 'any';

/**
 * The lanes that a process sends in, each with a connection of its own. One is for receipts, questions and
 * letters alone: neither a flood of staff mails nor a slow answer to one of them holds a citizen's up.
 */
export const LANES: readonly Lane[] = [
  'at_once',
  ...Array.from({ length: MAIL_CONNECTIONS - 1 }, () => 'any' as const),
];

/** Sends owed mails: claims with a lease, sends outside any transaction, ends each row with the own token. */
@Injectable()
export class Delivery {
  private readonly log = new Logger(Delivery.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly envelope: MailEnvelope,
    private readonly wire: DeliveryWire,
  ) {}

  /** Sends until nothing of a lane is due or `stop` says so; returns how many mails left. */
  async run(lane: Lane, stop: () => boolean = () => false): Promise<number> {
    let sent = 0;
    while (!stop()) {
      const claimed = await this.outbox.claim(lane === 'at_once');
      if (!claimed) break;
      if (await this.deliver(claimed)) sent += 1;
    }
    return sent;
  }

  private async deliver(claimed: ClaimedEnvelope): Promise<boolean> {
    const prepared = await this.prepared(claimed);
    if (!prepared) return false;
    await this.outbox.cancel(claimed, prepared.cancelled);
    const { letter } = prepared;
    if (!letter) return false;
    // Writing may have taken longer than the lease: whoever holds the envelope now sends it.
    const renewedAt = performance.now();
    if (!(await this.outbox.renew(claimed, letter.lines))) return false;
    let reply: string;
    try {
      ({ reply } = await this.wire.send(letter));
    } catch (error) {
      await this.failed(claimed, verdictOn(error));
      return false;
    }
    await this.insist(renewedAt, () => this.markSent(claimed, letter, reply));
    return true;
  }

  /** The letter, or null when it cannot be written, or was claimed too often without an end; that is noted. */
  private async prepared(claimed: ClaimedEnvelope): Promise<Prepared | null> {
    if (!triedAgain(claimed.attempts - 1, servedNotice(claimed.mails) !== null)) {
      await this.giveUp(claimed, 'never came to an end');
      return null;
    }
    try {
      return await this.envelope.prepare(claimed, this.clock.now());
    } catch (error) {
      const permanent = error instanceof NoAddress;
      if (!permanent) this.log.error(error instanceof Error ? error.message : String(error));
      const said = permanent ? 'no address' : 'could not be written';
      await this.failed(claimed, { permanent, ours: true, said });
      return null;
    }
  }

  /**
   * The letter has left: what the database cannot note now is noted when it is back, while the lease lasts.
   * Giving the mail up instead would send a second copy after a known outcome.
   */
  private async insist(leasedAt: number, write: () => Promise<void>): Promise<void> {
    for (let wait = 200; ; wait = Math.min(wait * 2, 5000)) {
      try {
        return await write();
      } catch (error) {
        const over = performance.now() - leasedAt + wait > LEASE_SECONDS * 1000;
        if (over || error instanceof DomainError) throw error;
        await pause(wait);
      }
    }
  }

  /** In one transaction: the rows are sent, and the notice that they serve is served. */
  private async markSent(claimed: ClaimedEnvelope, letter: Letter, reply: string): Promise<void> {
    const noticeId = servedNotice(claimed.mails);
    await this.dataSource.transaction(async (manager) => {
      const mine = await this.outbox.end(claimed, 'sent', null, manager);
      if (!mine || !noticeId) return;
      const proof = { reply, messageId: letter.messageId };
      await this.wire.notices.acceptedByServer(manager, noticeId, this.clock.now(), proof);
    });
  }

  /**
   * Tried again later, or given up. A legal notice is given up for our own sake only: when it cannot be written,
   * and could not be the last time.
   */
  private async failed(
    claimed: ClaimedEnvelope,
    { permanent, ours, said }: Verdict,
  ): Promise<void> {
    const { attempts, mails } = claimed;
    const legal = servedNotice(mails) !== null && !(ours && said === claimed.said);
    if (permanent || !triedAgain(attempts, legal)) return this.giveUp(claimed, said);
    await this.outbox.retry(claimed, retryAfter(attempts, Math.random()), said);
  }

  /** Ends the envelope with an alarm; the notice that it served is served another way. */
  private async giveUp(claimed: ClaimedEnvelope, said: string): Promise<void> {
    const noticeId = servedNotice(claimed.mails);
    await this.dataSource.transaction(async (manager) => {
      const mine = await this.outbox.end(claimed, 'failed', said, manager);
      if (!mine || !noticeId) return;
      await this.wire.notices.refusedByServer(manager, noticeId, this.clock.now());
    });
  }
}

interface Verdict {
  permanent: boolean;
  /** Whether the failure is our own, not the mail server's. */
  ours: boolean;
  said: string;
}

function verdictOn(error: unknown): Verdict {
  // The server's words may repeat the address: only the reply code is kept.
  if (error instanceof MailRefused) {
    return { permanent: error.permanent, ours: false, said: `refused ${error.reply.slice(0, 3)}` };
  }
  const said = error instanceof MailOutcomeUnknown ? 'outcome unknown' : 'not reached';
  return { permanent: false, ours: false, said };
}
