import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
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

const CLAIM = `WITH free AS (SELECT coalesce(digest_id, id) AS group_id FROM outbox_mail
    WHERE (state = 'pending' AND send_after <= clock_timestamp())
       OR (state = 'sending' AND lease_until < clock_timestamp())
    ORDER BY send_after LIMIT 1 FOR UPDATE SKIP LOCKED)
  UPDATE outbox_mail o SET state = 'sending', attempts = o.attempts + 1, lease_token = $1,
         lease_until = clock_timestamp() + make_interval(secs => $2)
    FROM free WHERE coalesce(o.digest_id, o.id) = free.group_id
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

  /** Ends a mail sent, cancelled or failed; false when the lease was lost meanwhile. */
  async end(
    mail: OutboxMail,
    token: string,
    state: 'sent' | 'cancelled' | 'failed',
    reason: string | null,
    manager = this.dataSource.manager,
  ): Promise<boolean> {
    const [, count] = await manager.query<[unknown, number]>(
      `UPDATE outbox_mail SET state = $3, reason = $4, ended_at = clock_timestamp(),
              lease_token = NULL, lease_until = NULL
        WHERE id = $1 AND lease_token = $2 AND state = 'sending'`,
      [mail.id, token, state, reason],
    );
    return count === 1;
  }

  /** Gives a mail back to be tried again after so many seconds; the reason is what the server said. */
  async retry(mail: OutboxMail, token: string, seconds: number, reason: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox_mail SET state = 'pending', reason = $4, lease_token = NULL,
              lease_until = NULL, send_after = clock_timestamp() + make_interval(secs => $3)
        WHERE id = $1 AND lease_token = $2 AND state = 'sending'`,
      [mail.id, token, seconds, reason],
    );
  }
}
