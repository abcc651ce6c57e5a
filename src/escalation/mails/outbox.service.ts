import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { DIGEST_FROM } from './digest.mail.js';
import type { AnyDispatchedEvent } from './mail-kind.js';
import { NEWS_MAILS } from './mail-kinds.js';
import {
  CLAIM,
  CANCEL_LINES,
  END_ENVELOPE,
  GATHER,
  GIVE_BACK,
  RENEW_LEASE,
} from './outbox-writes.sql.js';

/** How long a claimed envelope is this process's; longer than the mail server may take. */
export const LEASE_SECONDS = 60;

/** From this many lines at once the table is analysed, since autovacuum would come a minute later. */
const FLOOD = 100;

/** A claimed mail with its event. */
export interface ClaimedMail {
  id: string;
  matterId: string;
  recipient: string;
  mail: string;
  event: AnyDispatchedEvent;
}

/** Mails sent together under one token: one, or the lines of a digest. */
export interface ClaimedEnvelope {
  id: string;
  token: string;
  /** Claims so far, this one among them. */
  attempts: number;
  /** What the last try said, where there was one. */
  said: string | null;
  mails: ClaimedMail[];
}

/** A mail that need not be sent any more, and why. */
export interface CancelledLine {
  id: string;
  reason: string;
}

type ClaimedRow = ClaimedMail & { envelopeId: string; attempts: number; said: string | null };

/**
 * The outbox's rows: put into envelopes, claimed whole with a lease and a fresh token, ended only with the
 * own token.
 */
@Injectable()
export class OutboxService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Puts what is due into envelopes: six or more mails of one officer share one, so do the news of one morning, any other has its own. After a
   * flood the table is analysed before anything of it can be claimed: with the statistics of a quiet hour each
   * claim would be planned as a nested loop over all open lines.
   */
  async gather(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [, lines] = await manager.query<[unknown, number]>(GATHER, [DIGEST_FROM, NEWS_MAILS]);
      if (lines >= FLOOD) await manager.query('ANALYZE outbox_mail');
    });
  }

  /** Claims the envelope to send next, or null; `onlyAtOnce` leaves what waits for office hours. */
  async claim(onlyAtOnce: boolean): Promise<ClaimedEnvelope | null> {
    const token = uuidv7();
    const [rows] = await this.dataSource.query<[ClaimedRow[], number]>(CLAIM, [
      token,
      LEASE_SECONDS,
      onlyAtOnce,
    ]);
    const first = rows[0];
    if (!first) return null;
    const mails = rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    const { envelopeId, attempts, said } = first;
    return { id: envelopeId, token, attempts, said, mails };
  }

  /** Renews the lease; false when not all lines belong to this token any more, and none may be sent. */
  async renew({ id, token }: ClaimedEnvelope, lines: number): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown, number]>(RENEW_LEASE, [
      id,
      token,
      LEASE_SECONDS,
    ]);
    return count === lines;
  }

  /** Cancels the lines that do not leave with the others. */
  async cancel({ id, token }: ClaimedEnvelope, lines: readonly CancelledLine[]): Promise<void> {
    if (lines.length === 0) return;
    await this.dataSource.query(CANCEL_LINES, [id, token, JSON.stringify(lines)]);
  }

  /**
   * Ends an envelope, in one statement: never a part of a digest, or the rest would leave once more under
   * its Message-ID. False when the lease was lost meanwhile.
   */
  async end(
    { id, token }: ClaimedEnvelope,
    state: 'sent' | 'failed',
    reason: string | null,
    manager: EntityManager,
  ): Promise<boolean> {
    const [, count] = await manager.query<[unknown, number]>(END_ENVELOPE, [
      id,
      token,
      state,
      reason,
    ]);
    return count > 0;
  }

  /** Gives an envelope back, to be tried again after so many seconds; the reason says what happened. */
  async retry({ id, token }: ClaimedEnvelope, seconds: number, reason: string): Promise<void> {
    await this.dataSource.query(GIVE_BACK, [id, token, seconds, reason]);
  }
}
