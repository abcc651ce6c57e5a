import { Injectable } from '@nestjs/common';
import { Files } from '../../core/files/files.service.js';
import type { OutgoingMail } from '../../platform/mail/mail-transport.js';
import { FILE_ENDINGS } from '../../platform/http/file-answer.js';
import { Settings } from '../../platform/settings/settings.js';
import { writeDigest } from './digest.mail.js';
import { mailHtml, mailText } from './mail-layout.mail.js';
import { MailWriter, type Written } from './mail-writer.service.js';
import type { ClaimedEnvelope, CancelledLine } from './outbox.service.js';
import { RecipientAddresses } from './recipient-address.service.js';

/** One mail ready for the wire, and how many outbox rows it ends. */
export type Letter = OutgoingMail & { lines: number };

/** What became of a claimed envelope: lines that need not leave, and the letter for the others. */
export interface Prepared {
  cancelled: CancelledLine[];
  letter: Letter | null;
}

/** The recipient has no address any more: closed account, contact not set. */
export class NoAddress extends Error {
  constructor() {
    super('no address');
  }
}

/** Puts claimed mails into words and an envelope: address, stable Message-ID. */
@Injectable()
export class MailEnvelope {
  constructor(
    private readonly settings: Settings,
    private readonly addresses: RecipientAddresses,
    private readonly writer: MailWriter,
    private readonly files: Files,
  ) {}

  /** Prepares an envelope at `now`; throws NoAddress, or whatever kept it from being written. */
  async prepare({ id, mails }: ClaimedEnvelope, now: Date): Promise<Prepared> {
    const first = mails[0];
    if (!first) return { cancelled: [], letter: null };
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
    if (!only) return { cancelled, letter: null };
    const words =
      leaving.length === 1 ? only.words : writeDigest(leaving, this.settings.PUBLIC_URL);
    const letter = {
      to,
      from: this.settings.MAIL_FROM,
      messageId: `<${id}@${new URL(this.settings.PUBLIC_URL).hostname}>`,
      subject: words.subject,
      text: mailText(words, written.office),
      html: mailHtml(words, written.office),
      attachments: await Promise.all(leaving.flatMap(({ fileId }) => this.attached(fileId))),
      lines: leaving.length,
    };
    return { cancelled, letter };
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

type Leaving = Extract<Written, { outdated: null }>;
type Attachment = NonNullable<OutgoingMail['attachments']>[number];
