import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OfficeJournalService } from '../../core/office/office-journal.service.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NoticeDeliveryService } from '../../correspondence/notices/notice-delivery.service.js';
import { eventTypes } from '../../cases/matters/event-catalogue.js';

/** A mail that could not be delivered; ids and codes, never an address. */
export interface FailedMail {
  id: string;
  reference: string;
  mail: string;
  /** An account id, "citizen", or "contact:<name>". */
  recipient: string;
  /** What the server said, as a code. */
  reason: string;
  attempts: number;
  endedAt: Date;
}

/** There is no such failed mail, or none that this officer may know of. */
export class MailNotFound extends DomainError {
  constructor() {
    super('mail_not_there', 'not_found');
  }
}

const LIST = `SELECT o.id, m.reference, o.mail, o.recipient, o.reason, o.attempts,
    o.ended_at AS "endedAt"
  FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
  WHERE o.state = 'failed' AND m.restricted = $1 ORDER BY o.ended_at DESC LIMIT $2`;

const REVIVE = `UPDATE outbox_mail o SET state = 'pending', reason = NULL, ended_at = NULL,
    attempts = 0, envelope_id = NULL, send_after = clock_timestamp()
  FROM matter m JOIN matter_event e ON e.matter_id = m.id
  WHERE o.id = $1 AND o.state = 'failed' AND m.id = o.matter_id AND e.id = o.event_id
    AND m.restricted = $2
  RETURNING o.mail, CASE WHEN e.type = ${eventTypes('notice_signed')} THEN e.data->>'noticeId' END AS "noticeId"`;

const SETTLE = `UPDATE outbox_mail o SET state = 'cancelled',
    reason = 'settled by an officer after ' || o.reason
  FROM matter m WHERE o.id = $1 AND o.state = 'failed' AND m.id = o.matter_id AND m.restricted = $2
  RETURNING o.mail`;

/** The mails that failed for good; an officer can send one again or settle it. */
@Injectable()
export class FailedMailsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notices: NoticeDeliveryService,
    private readonly journal: OfficeJournalService,
  ) {}

  /** The newest failed mails, of restricted matters or of all others. */
  list(restricted: boolean, most: number): Promise<FailedMail[]> {
    return this.dataSource.query<FailedMail[]>(LIST, [restricted, most]);
  }

  /**
   * Puts the mail into the outbox again, with the notice that it delivers; throws MailNotFound, NoticeUnderWay or
   * ChannelRefused.
   */
  async sendAgain(id: string, restricted: boolean, actorId: string, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [rows] = await manager.query<[{ mail: string; noticeId: string | null }[], number]>(
        REVIVE,
        [id, restricted],
      );
      const row = rows[0];
      if (!row) throw new MailNotFound();
      if (row.noticeId) await this.notices.sendAgain(manager, row.noticeId, actorId, now);
      if (!restricted) await this.note(manager, 'mail_sent_again', actorId, { id, mail: row.mail });
    });
  }

  /** Ends the alarm of a mail that need not be sent any more; throws MailNotFound. */
  async settle(id: string, restricted: boolean, actorId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [rows] = await manager.query<[{ mail: string }[], number]>(SETTLE, [id, restricted]);
      const row = rows[0];
      if (!row) throw new MailNotFound();
      if (!restricted) await this.note(manager, 'mail_settled', actorId, { id, mail: row.mail });
    });
  }

  /** Everybody who sees alarms reads the journal, so restricted cases are not recorded there. */
  private note(
    manager: EntityManager,
    type: 'mail_sent_again' | 'mail_settled',
    actorId: string,
    data: { id: string; mail: string },
  ): Promise<void> {
    return this.journal.append(manager, type, actorId, data);
  }
}
