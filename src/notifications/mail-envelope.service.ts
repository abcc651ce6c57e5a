import { Injectable } from '@nestjs/common';
import { Files } from '../files/files.service.js';
import { FILE_ENDINGS } from '../platform/web/file-answer.js';
import { Settings } from '../platform/settings/settings.js';
import { writeDigest } from './digest.mail.js';
import type { MailWords } from './mail-kind.js';
import { mailHtml, mailText } from './mail-layout.mail.js';
import { MailWriter } from './mail-writer.service.js';
import type { OutboxMail } from './outbox-mail.entity.js';
import type { ClaimedGroup } from './outbox.service.js';
import { RecipientAddresses } from './recipient-address.service.js';

/** One mail ready for the wire, and the outbox rows that it ends. */
export interface Letter {
  mails: OutboxMail[];
  to: { name: string; address: string };
  from: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  legal: boolean;
  noticeId: string | null;
  attachments: { filename: string; content: Buffer; contentType: string }[];
}

/** What became of a claimed group: rows that end without a mail, and the letter for the others. */
export interface Prepared {
  ended: { mail: OutboxMail; state: 'cancelled' | 'failed'; reason: string }[];
  letter: Letter | null;
}

/** Puts a claimed group into an envelope: address, words, stable Message-ID. */
@Injectable()
export class MailEnvelope {
  constructor(
    private readonly settings: Settings,
    private readonly addresses: RecipientAddresses,
    private readonly writer: MailWriter,
    private readonly files: Files,
  ) {}

  /** Prepares a group at `now`. */
  async prepare(group: ClaimedGroup, now: Date): Promise<Prepared> {
    const ended: Prepared['ended'] = [];
    const first = group.mails[0];
    if (!first) return { ended, letter: null };
    const to = await this.addresses.of(first.recipient, first.matterId);
    if (!to) {
      for (const mail of group.mails) {
        ended.push({ mail, state: 'failed', reason: 'no address' });
      }
      return { ended, letter: null };
    }
    const letter: Omit<Letter, 'subject' | 'text' | 'html' | 'attachments'> = {
      mails: [],
      to,
      from: this.settings.MAIL_FROM,
      messageId: `<${group.groupId}@${new URL(this.settings.PUBLIC_URL).hostname}>`,
      legal: false,
      noticeId: null,
    };
    const files: string[] = [];
    const lines: MailWords[] = [];
    for (const mail of group.mails) {
      const written = await this.writer.write(mail, to.name, now);
      if (written.outdated !== null) {
        ended.push({ mail, state: 'cancelled', reason: written.outdated });
        continue;
      }
      letter.mails.push(mail);
      lines.push(written.words);
      letter.legal ||= written.legal;
      letter.noticeId ??= written.noticeId;
      files.push(...written.files);
    }
    const attachments = await Promise.all(files.map((id) => this.attached(id)));
    return { ended, letter: await this.close({ ...letter, attachments }, lines) };
  }

  private async attached(fileId: string): Promise<Letter['attachments'][number]> {
    const { kind, bytes } = await this.files.read(fileId);
    return { filename: `letter.${FILE_ENDINGS[kind]}`, content: bytes, contentType: kind };
  }

  private async close(
    letter: Omit<Letter, 'subject' | 'text' | 'html'>,
    lines: MailWords[],
  ): Promise<Letter | null> {
    const first = lines[0];
    if (!first) return null;
    const words = lines.length === 1 ? first : writeDigest(lines, this.settings.PUBLIC_URL);
    const office = await this.writer.officeNames();
    const parts = { text: mailText(words, office), html: mailHtml(words, office) };
    return { ...letter, subject: words.subject, ...parts };
  }
}
