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
import { MailGatewayService } from './mail-gateway.service.js';
import {
  MailEnvelopeService,
  NoAddress,
  type MailMessage,
  type Prepared,
} from './mail-envelope.service.js';
import { LEASE_SECONDS, OutboxService, type ClaimedEnvelope } from './outbox.service.js';
import { retryAfter, triedAgain } from './retry.rule.js';
import { noticeDeliveredBy } from './delivered-notice.rule.js';

/** What a sending lane takes: all mails, or only those that are sent at once. */
type Lane = 'at_once' | 'any';

/**
 * The sending lanes of a process, each with a connection of its own. One is for receipts, questions and letters
 * alone: neither a flood of staff mails nor a slow answer to one of them delays a citizen's mail.
 */
export const LANES: readonly Lane[] = [
  'at_once',
  ...Array.from({ length: MAIL_CONNECTIONS - 1 }, () => 'any' as const),
];

/** Sends outbox mails: claims with a lease, sends outside any transaction, ends each row with its own token. */
@Injectable()
export class MailSenderService {
  private readonly log = new Logger(MailSenderService.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly outbox: OutboxService,
    private readonly envelope: MailEnvelopeService,
    private readonly gateway: MailGatewayService,
  ) {}

  /** Sends until nothing of a lane is due or `stop` returns true; returns how many mails were sent. */
  async run(lane: Lane, stop: () => boolean = () => false): Promise<number> {
    let sent = 0;
    while (!stop()) {
      const claimed = await this.outbox.claim(lane === 'at_once');
      if (!claimed) break;
      if (await this.send(claimed)) sent += 1;
    }
    return sent;
  }

  private async send(claimed: ClaimedEnvelope): Promise<boolean> {
    const prepared = await this.prepared(claimed);
    if (!prepared) return false;
    await this.outbox.cancel(claimed, prepared.cancelled);
    const { message } = prepared;
    if (!message) return false;
    // Writing may have taken longer than the lease: whoever holds the envelope now sends it.
    const renewedAt = performance.now();
    if (!(await this.outbox.renew(claimed, message.lines))) return false;
    let reply: string;
    try {
      ({ reply } = await this.gateway.send(message));
    } catch (error) {
      await this.failed(claimed, verdictOn(error));
      return false;
    }
    await this.insist(renewedAt, () => this.markSent(claimed, message, reply));
    return true;
  }

  /**
   * The message, or null when it cannot be written, or was claimed too often without an end; both are recorded.
   */
  private async prepared(claimed: ClaimedEnvelope): Promise<Prepared | null> {
    if (!triedAgain(claimed.attempts - 1, noticeDeliveredBy(claimed.mails) !== null)) {
      await this.giveUp(claimed, 'never came to an end');
      return null;
    }
    try {
      return await this.envelope.prepare(claimed, this.clock.now());
    } catch (error) {
      const permanent = error instanceof NoAddress;
      if (!permanent) this.log.error('a mail could not be written', error);
      const said = permanent ? 'no address' : 'could not be written';
      await this.failed(claimed, { permanent, ours: true, said });
      return null;
    }
  }

  /**
   * The message was sent: what the database cannot record now is recorded when it is back, while the lease lasts.
   * Giving the mail back instead would send a second copy after a known outcome.
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

  /** In one transaction: the rows are marked sent, and the notice that they carry is delivered. */
  private async markSent(
    claimed: ClaimedEnvelope,
    message: MailMessage,
    reply: string,
  ): Promise<void> {
    const noticeId = noticeDeliveredBy(claimed.mails);
    await this.dataSource.transaction(async (manager) => {
      const mine = await this.outbox.end(claimed, 'sent', null, manager);
      if (!mine || !noticeId) return;
      const proof = { reply, messageId: message.messageId };
      await this.gateway.notices.acceptedByServer(manager, noticeId, this.clock.now(), proof);
    });
  }

  /**
   * Retries later, or gives up. A legal notice is given up for our own failure only: when it cannot be written,
   * and could not be the last time.
   */
  private async failed(
    claimed: ClaimedEnvelope,
    { permanent, ours, said, noSuchAddress = false }: Verdict,
  ): Promise<void> {
    const { attempts, mails } = claimed;
    const legal = noticeDeliveredBy(mails) !== null && !(ours && said === claimed.said);
    if (permanent || !triedAgain(attempts, legal)) {
      return this.giveUp(claimed, said, noSuchAddress);
    }
    await this.outbox.retry(claimed, retryAfter(attempts, Math.random()), said);
  }

  /**
   * Ends the envelope with an alarm; the notice that it delivered is delivered another way, and nothing more goes to
   * a complainant's address that is none.
   */
  private async giveUp(
    claimed: ClaimedEnvelope,
    said: string,
    noSuchAddress = false,
  ): Promise<void> {
    const noticeId = noticeDeliveredBy(claimed.mails);
    const [first] = claimed.mails;
    const { notices, addresses } = this.gateway;
    await this.dataSource.transaction(async (manager) => {
      const mine = await this.outbox.end(claimed, 'failed', said, manager);
      if (!mine) return;
      const now = this.clock.now();
      if (noticeId) await notices.refusedByServer(manager, noticeId, now);
      if (noSuchAddress && first?.recipient === 'citizen') {
        await addresses.refused(manager, first.matterId, now);
      }
    });
  }
}

interface Verdict {
  permanent: boolean;
  /** Whether the failure is our own, not the mail server's. */
  ours: boolean;
  said: string;
  /** Whether the recipient's address is none, whatever is sent there. */
  noSuchAddress?: boolean;
}

function verdictOn(error: unknown): Verdict {
  // The server's words may repeat the address: only the reply code is kept.
  if (error instanceof MailRefused) {
    const { permanent, noSuchAddress, reply } = error;
    return { permanent, noSuchAddress, ours: false, said: `refused ${reply.slice(0, 3)}` };
  }
  const said = error instanceof MailOutcomeUnknown ? 'outcome unknown' : 'not reached';
  return { permanent: false, ours: false, said };
}
