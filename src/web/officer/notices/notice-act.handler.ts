import { Injectable } from '@nestjs/common';
import { Concealment } from '../../../cases/complaints/concealment.service.js';
import type { NoticeOrder } from '../../../correspondence/notices/acts/notice-act.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../../platform/clock/clock.js';
import { versionSeen, type VersionForm } from '../../shared/staff/version.form.js';
import { carryOut } from '../desk/posted-form.js';
import type { NoticeActForm } from './acts/notice-act-form.js';
import { NoticeScreen } from './notice-screen.service.js';
import type { PostedOnNotice } from './posted-on-notice.decorator.js';
import { SignatureScreen } from './signature-screen.service.js';

/** Carries an act out and returns the code of what was done. */
type Carried = (value: VersionForm, order: NoticeOrder, now: Date) => Promise<string>;

/** Takes a form on a notice, has it carried out, and shows its page again where that cannot be. */
@Injectable()
export class NoticeActHandler {
  constructor(
    private readonly screen: NoticeScreen,
    private readonly signature: SignatureScreen,
    private readonly concealment: Concealment,
    private readonly mail: MailWake,
    private readonly clock: Clock,
  ) {}

  /** Answers 303 when done, 422 with the fields that are wrong, 409 with what changed meanwhile. */
  async submit(posted: PostedOnNotice, form: NoticeActForm, carried: Carried): Promise<void> {
    const { request, reply, noticeId } = posted;
    const { officer } = request;
    const access = await this.screen.open(posted, form.act.verb);
    const { number } = access;
    const screen = form.onSignaturePage ? this.signature : this.screen;
    await carryOut({
      read: form.read,
      body: posted.body,
      namedIn: (typed) => this.concealment.namedIn(officer, access, typed),
      act: async (value) => {
        const order = { number, noticeId, version: versionSeen(value), actor: officer };
        const done = await carried(value, order, this.clock.now());
        this.mail.wake();
        await reply.redirect(`/staff/complaints/${number}/notices/${noticeId}?done=${done}`, 303);
      },
      refuse: (errors, typed, status) =>
        screen.show(posted, { problem: { form: form.path, errors, typed } }, status),
    });
  }
}
