import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PinLinksService } from '../../cases/pins/pin-links.service.js';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { OfficeSettingsService } from '../../core/office/office-settings.service.js';
import { Settings } from '../../platform/settings/settings.js';
import type {
  AnyDispatchedEvent,
  MailContext,
  MailedMatter,
  MailKind,
  MailWords,
} from './mail-kind.js';
import { mailKindOf } from './mail-kinds.js';
import { MailedMattersQuery, noticeOf } from './mailed-matters.query.js';
import { RESTRICTED_SINCE } from './outbox-stops.service.js';
import type { ClaimedMail } from './outbox.service.js';
import { mayBeNotified } from './notified-recipients.rule.js';

/** What is sent for one outbox row, or why it need not be. */
export type WrittenMail =
  | { id: string; outdated: string }
  | {
      id: string;
      outdated: null;
      words: MailWords;
      matter: MailedMatter;
      /** The letter that the mail carries. */
      fileId: string | null;
    };

/** The mails of one envelope, in words. */
interface WrittenEnvelope {
  mails: WrittenMail[];
  office: MailContext['office'];
}

/** Writes mails from the facts as they are now. */
@Injectable()
export class MailWriterService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly office: OfficeSettingsService,
    private readonly matters: MailedMattersQuery,
    private readonly pinLinks: PinLinksService,
  ) {}

  /** The words of all mails of an envelope at `now`; as many queries for thousands as for one. */
  async write(
    mails: readonly ClaimedMail[],
    recipientName: string,
    now: Date,
  ): Promise<WrittenEnvelope> {
    const { manager } = this.dataSource;
    const events = mails.map(({ event }) => event);
    const [matters, notices, office, links] = await Promise.all([
      this.matters.matters(
        manager,
        mails.map(({ matterId }) => matterId),
      ),
      this.matters.notices(manager, events),
      this.officeNames(),
      this.links(events, now),
    ]);
    const shared = { recipientName, today: bangkokDayOf(now), publicUrl: this.settings.PUBLIC_URL };
    const written = mails.map((mail): WrittenMail => {
      const { event, matterId, recipient } = mail;
      const notice = notices.get(noticeOf(event) ?? '') ?? null;
      return one(mail, {
        ...shared,
        recipient,
        office,
        event,
        notice,
        pinLink: links.get(event.id) ?? null,
        matter: matters.get(matterId)!,
      });
    });
    return { mails: written, office };
  }

  /** The addresses of links to new PINs, by their event. */
  private async links(
    events: readonly AnyDispatchedEvent[],
    now: Date,
  ): Promise<Map<string, string | null>> {
    const links = events.flatMap((event) =>
      event.type === 'pin_link_sent'
        ? [this.pinLinks.address(event.data.linkId, now).then((url) => [event.id, url] as const)]
        : [],
    );
    return new Map(await Promise.all(links));
  }

  /** The office's name and phone, as every mail ends with, and the closing phrase of its letters. */
  private async officeNames(): Promise<MailContext['office']> {
    const values = await this.office.all();
    return {
      name: values['municipality.name'],
      phone: values['office.phone'],
      closing: values['letter.closing'],
    };
  }
}

/** Why a mail to a complainant is not sent whose address a letter came back from. */
const NO_MAIL_ANY_MORE = 'a letter came back from this address';

function one({ id, mail, recipient }: ClaimedMail, context: MailContext): WrittenMail {
  if (!mayBeNotified(recipient, context.matter)) return { id, outdated: RESTRICTED_SINCE };
  const kind = mailKindOf(mail);
  const outdated = kind.outdated(context) ?? unreachable(kind, context);
  if (outdated) return { id, outdated };
  const fileId = kind.legal ? (context.notice?.fileId ?? null) : null;
  return { id, outdated: null, words: kind.write(context), matter: context.matter, fileId };
}

/** A letter under way comes to its own end; what else was to be said is read on the tracking page. */
const unreachable = ({ legal }: MailKind, { recipient, matter }: MailContext): string | null =>
  recipient === 'citizen' && !matter.hasEmail && !legal ? NO_MAIL_ANY_MORE : null;
