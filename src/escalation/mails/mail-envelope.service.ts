import { Injectable } from '@nestjs/common';
import { StoredFilesService } from '../../core/files/stored-files.service.js';
import type { OutgoingMail } from '../../platform/mail/mail-transport.js';
import { FILE_ENDINGS } from '../../platform/http/file-answer.js';
import { Settings } from '../../platform/settings/settings.js';
import { writeDigest } from './digest.mail.js';
import { mailHtml, mailText } from './mail-layout.mail.js';
import { MailWriterService, type WrittenMail } from './mail-writer.service.js';
import type { ClaimedEnvelope, CancelledLine } from './outbox.service.js';
import { RecipientAddressesService } from './recipient-addresses.service.js';

/** One mail ready to be sent, and how many outbox rows it ends. */
export type MailMessage = OutgoingMail & { lines: number };

/** A claimed envelope, prepared: lines that need not be sent, and the message for the others. */
export interface Prepared {
  cancelled: CancelledLine[];
  message: MailMessage | null;
}

/** The recipient has no address any more: closed account, contact not set. */
export class NoAddress extends Error {
  constructor() {
    super('no address');
  }
}

/** Prepares claimed mails for sending: words, address, stable Message-ID. */
@Injectable()
export class MailEnvelopeService {
  constructor(
    private readonly settings: Settings,
    private readonly addresses: RecipientAddressesService,
    private readonly writer: MailWriterService,
    private readonly files: StoredFilesService,
  ) {}

  /** Prepares an envelope at `now`; throws NoAddress, or whatever kept it from being written. */
  async prepare({ id, mails }: ClaimedEnvelope, now: Date): Promise<Prepared> {
    const first = mails[0];
    if (!first) return { cancelled: [], message: null };
    const to = await this.addresses.of(first.recipient, first.matterId);
    if (!to) throw new NoAddress();
    const written = await this.writer.write(mails, to.name, now);
    const cancelled: CancelledLine[] = [];
    const leaving: Leaving[] = [];
    for (const mail of written.mails) {
      if (mail.outdated === null) leaving.push(mail);
      else cancelled.push({ id: mail.id, reason: mail.outdated });
    }
    const [only] = leaving;
    if (!only) return { cancelled, message: null };
    const words =
      leaving.length === 1 ? only.words : writeDigest(leaving, this.settings.PUBLIC_URL);
    const message = {
      to,
      from: this.settings.MAIL_FROM,
      messageId: `<${id}@${new URL(this.settings.PUBLIC_URL).hostname}>`,
      subject: words.subject,
      text: mailText(words, written.office),
      html: mailHtml(words, written.office),
      attachments: await Promise.all(leaving.flatMap(({ fileId }) => this.attached(fileId))),
      lines: leaving.length,
    };
    return { cancelled, message };
  }

  private attached(fileId: string | null): Promise<Attachment>[] {
    if (!fileId) return [];
    const read = this.files.read(fileId).then(({ kind, bytes }) => ({
      filename: `letter.${FILE_ENDINGS[kind]}`,
      content: bytes,
      contentType: kind,
    }));
    return [read];
  }
}

type Leaving = Extract<WrittenMail, { outdated: null }>;
type Attachment = NonNullable<OutgoingMail['attachments']>[number];
