import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { OutboxMail } from './outbox-mail.entity.js';
import { DIGEST_FROM } from './digest.mail.js';

/** How long a claimed mail is this process's; longer than any SMTP timeout. */
export const LEASE_SECONDS = 60;

/** Mails that leave together: one, or the lines of a digest, claimed under one token. */
export interface ClaimedGroup {
  groupId: string;
  token: string;
  mails: OutboxMail[];
}

// What was tried once keeps its Message-ID: in a digest a second copy would not be known as one.
const FORM_DIGESTS = `WITH due AS (SELECT id, recipient FROM outbox_mail
    WHERE state = 'pending' AND digest_id IS NULL AND attempts = 0 AND send_after <= clock_timestamp()
      AND recipient ~ '^[0-9a-f]{8}-' FOR UPDATE SKIP LOCKED),
  crowd AS (SELECT recipient, gen_random_uuid() AS digest_id FROM due
    GROUP BY recipient HAVING count(*) >= $1)
  UPDATE outbox_mail o SET digest_id = crowd.digest_id FROM due JOIN crowd USING (recipient)
   WHERE o.id = due.id`;

// Of a digest only its first line is there to be taken, so that two workers never share one.
const CLAIM = `WITH free AS (SELECT coalesce(digest_id, id) AS group_id FROM outbox_mail o
    WHERE ((state = 'pending' AND send_after <= clock_timestamp())
       OR (state = 'sending' AND lease_until < clock_timestamp()))
      AND NOT EXISTS (SELECT 1 FROM outbox_mail earlier WHERE earlier.digest_id = o.digest_id
        AND earlier.id < o.id AND earlier.state IN ('pending', 'sending'))
    ORDER BY send_after LIMIT 1 FOR UPDATE SKIP LOCKED)
  UPDATE outbox_mail o SET state = 'sending', attempts = o.attempts + 1, lease_token = $1,
         lease_until = clock_timestamp() + make_interval(secs => $2)
    FROM free WHERE (o.id = free.group_id OR o.digest_id = free.group_id)
     AND (o.state = 'pending' OR (o.state = 'sending' AND o.lease_until < clock_timestamp()))
  RETURNING o.id, free.group_id`;

/** The outbox's rows: claimed with a lease and a fresh token, ended only with the own token. */
@Injectable()
export class Outbox {
  constructor(private readonly dataSource: DataSource) {}

  /** Gathers six or more due mails of one officer into a digest. */
  async formDigests(): Promise<void> {
    await this.dataSource.query(FORM_DIGESTS, [DIGEST_FROM]);
  }

  /** Claims the oldest due group for a lease, or null when nothing is due. */
  async claim(): Promise<ClaimedGroup | null> {
    const token = uuidv7();
    const [rows] = await this.dataSource.query<[{ id: string; group_id: string }[], number]>(
      CLAIM,
      [token, LEASE_SECONDS],
    );
    const first = rows[0];
    if (!first) return null;
    const mails = await this.dataSource.manager.find(OutboxMail, {
      where: { leaseToken: token },
      order: { sendAfter: 'ASC', id: 'ASC' },
    });
    return { groupId: first.group_id, token, mails };
  }

  /** Ends one mail of a claimed group that does not leave with the others. */
  async drop(
    mail: OutboxMail,
    token: string,
    state: 'cancelled' | 'failed',
    reason: string,
  ): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox_mail SET state = $3, reason = $4, ended_at = clock_timestamp(),
              lease_token = NULL, lease_until = NULL
        WHERE lease_token = $1 AND id = $2 AND state = 'sending'`,
      [token, mail.id, state, reason],
    );
  }

  /**
   * Ends what was claimed under a token, in one statement: of a digest never a part, or the rest would leave
   * once more under its Message-ID. False when the lease was lost meanwhile.
   */
  async end(
    token: string,
    state: 'sent' | 'failed',
    reason: string | null,
    manager: EntityManager,
  ): Promise<boolean> {
    const [, count] = await manager.query<[unknown, number]>(
      `UPDATE outbox_mail SET state = $2, reason = $3, ended_at = clock_timestamp(),
              lease_token = NULL, lease_until = NULL
        WHERE lease_token = $1 AND state = 'sending'`,
      [token, state, reason],
    );
    return count > 0;
  }

  /** Gives what was claimed back, to be tried again after so many seconds; the reason is what the server said. */
  async retry(token: string, seconds: number, reason: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox_mail SET state = 'pending', reason = $3, lease_token = NULL,
              lease_until = NULL,
              send_after = (SELECT clock_timestamp()) + make_interval(secs => $2)
        WHERE lease_token = $1 AND state = 'sending'`,
      [token, seconds, reason],
    );
  }
}
