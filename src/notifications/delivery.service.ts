import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { MailOutcomeUnknown, MailRefused } from '../platform/mail/mail-transport.js';
import { DeliveryWire } from './delivery-wire.service.js';
import { MailEnvelope, type Letter } from './mail-envelope.service.js';
import { LEASE_SECONDS, Outbox, type ClaimedGroup } from './outbox.service.js';
import { retryAfter, triedAgain } from './retry.rule.js';

/** Sends owed mails: claims with a lease, sends outside any transaction, ends each row with the own token. */
@Injectable()
export class Delivery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly envelope: MailEnvelope,
    private readonly wire: DeliveryWire,
  ) {}

  /** Sends until nothing is due or `stop` says so; returns how many mails left. */
  async run(stop: () => boolean = () => false): Promise<number> {
    await this.outbox.formDigests();
    let sent = 0;
    while (!stop()) {
      const group = await this.outbox.claim();
      if (!group) break;
      if (await this.deliver(group)) sent += 1;
    }
    return sent;
  }

  private async deliver(group: ClaimedGroup): Promise<boolean> {
    const prepared = await this.envelope.prepare(group, this.clock.now());
    for (const { mail, state, reason } of prepared.ended) {
      await this.outbox.drop(mail, group.token, state, reason);
    }
    if (!prepared.letter) return false;
    const { letter } = prepared;
    const claimedAt = performance.now();
    let reply: string;
    try {
      ({ reply } = await this.wire.send(letter));
    } catch (error) {
      await this.failed(group.token, letter, error);
      return false;
    }
    await this.insist(claimedAt, () => this.markSent(group.token, letter, reply));
    return true;
  }

  /**
   * The letter has left: what the database cannot note now is noted when it is back, while the lease lasts.
   * Giving the mail up instead would send a second copy after a known outcome.
   */
  private async insist(claimedAt: number, write: () => Promise<void>): Promise<void> {
    for (let wait = 200; ; wait = Math.min(wait * 2, 5000)) {
      try {
        return await write();
      } catch (error) {
        const over = performance.now() - claimedAt + wait > LEASE_SECONDS * 1000;
        if (over || error instanceof DomainError) throw error;
        await pause(wait);
      }
    }
  }

  /** In one transaction: the rows are sent, and the notice that they serve is served. */
  private async markSent(token: string, letter: Letter, reply: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const mine = await this.outbox.end(token, 'sent', null, manager);
      if (!mine || !letter.noticeId) return;
      const proof = { reply, messageId: letter.messageId };
      await this.wire.notices.acceptedByServer(manager, letter.noticeId, this.clock.now(), proof);
    });
  }

  private async failed(token: string, letter: Letter, error: unknown): Promise<void> {
    const { permanent, said } = verdictOn(error);
    const attempts = Math.max(...letter.mails.map((mail) => mail.attempts));
    if (!permanent && triedAgain(attempts, letter.legal)) {
      await this.outbox.retry(token, retryAfter(attempts, Math.random()), said);
      return;
    }
    await this.dataSource.transaction(async (manager) => {
      const mine = await this.outbox.end(token, 'failed', said, manager);
      if (!mine || !letter.noticeId) return;
      await this.wire.notices.refusedByServer(manager, letter.noticeId, this.clock.now());
    });
  }
}

function verdictOn(error: unknown): { permanent: boolean; said: string } {
  // The server's words may repeat the address: only the reply code is kept.
  if (error instanceof MailRefused) {
    return { permanent: error.permanent, said: `refused ${error.reply.slice(0, 3)}` };
  }
  if (error instanceof MailOutcomeUnknown) return { permanent: false, said: 'outcome unknown' };
  return { permanent: false, said: 'not reached' };
}
