import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { bangkokDayOf } from '../calendar/civil-day.js';
import { OfficeSettings } from '../office/office-settings.service.js';
import { Settings } from '../platform/settings/settings.js';
import type { MailContext, MailWords } from './mail-kind.js';
import { mailKindOf } from './mail-kinds.js';
import { MailedMatters } from './mailed-matter.query.js';
import type { OutboxMail } from './outbox-mail.entity.js';

/** What leaves for one outbox row, or why it need not. */
export type Written =
  | { outdated: string }
  | {
      outdated: null;
      words: MailWords;
      legal: boolean;
      noticeId: string | null;
      /** The letters that the mail carries. */
      files: string[];
    };

/** Writes a mail from the facts as they are now. */
@Injectable()
export class MailWriter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly office: OfficeSettings,
    private readonly matters: MailedMatters,
  ) {}

  /** The words of one mail at `now`. */
  async write(mail: OutboxMail, recipientName: string | null, now: Date): Promise<Written> {
    const kind = mailKindOf(mail.mail);
    const manager = this.dataSource.manager;
    const event = await this.matters.event(manager, mail.eventId);
    const matter = (await this.matters.matters(manager, [mail.matterId])).get(mail.matterId)!;
    const context: MailContext = {
      event,
      matter,
      recipientName,
      today: bangkokDayOf(now),
      publicUrl: this.settings.PUBLIC_URL,
      office: await this.officeNames(),
      notice: await this.matters.notice(manager, event),
    };
    const outdated = kind.outdated(context);
    if (outdated) return { outdated };
    const legal = kind.legal ?? false;
    const served = legal ? context.notice : null;
    const carried = { noticeId: served?.id ?? null, files: served?.fileId ? [served.fileId] : [] };
    return { outdated: null, words: kind.write(context), legal, ...carried };
  }

  /** The office's name and phone, as every mail ends with, and the closing phrase of its letters. */
  async officeNames(): Promise<MailContext['office']> {
    const [name, phone, closing] = await Promise.all([
      this.office.get('municipality.name'),
      this.office.get('office.phone'),
      this.office.get('letter.closing'),
    ]);
    return { name, phone, closing };
  }
}
