import { Injectable } from '@nestjs/common';
import { ConcealmentService } from '../../../cases/complaints/concealment.service.js';
import type { NoticeOrder } from '../../../correspondence/notices/acts/notice-act.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../../platform/clock/clock.js';
import { readForm } from '../../../platform/http/form-reader.js';
import { versionSeen, type VersionDto } from '../../shared/staff/version.dto.js';
import { carryOut } from '../desk/posted-form.js';
import type { NoticeActForm } from './acts/notice-act-form.js';
import { NoticePresenter } from './notice.presenter.js';
import type { PostedOnNotice } from './posted-on-notice.decorator.js';
import { SignaturePresenter } from './signature.presenter.js';

/** Carries an act out and returns the code of what was done. */
type Carried = (value: VersionDto, order: NoticeOrder, now: Date) => Promise<string>;

/** Takes a form on a notice, carries it out, and shows its page again when it is refused. */
@Injectable()
export class NoticeActHandler {
  constructor(
    private readonly presenter: NoticePresenter,
    private readonly signature: SignaturePresenter,
    private readonly concealment: ConcealmentService,
    private readonly mail: MailWake,
    private readonly clock: Clock,
  ) {}

  /** Answers 303 when done, 422 with the fields that are wrong, 409 with what changed meanwhile. */
  async submit(posted: PostedOnNotice, form: NoticeActForm, carried: Carried): Promise<void> {
    const { request, reply, noticeId } = posted;
    const { officer } = request;
    const access = await this.presenter.open(posted, form.act.verb);
    const { number } = access;
    const presenter = form.onSignaturePage ? this.signature : this.presenter;
    await carryOut({
      read: await readForm(form.read, posted.body),
      namedIn: (typed) => this.concealment.namedIn(officer, access, typed),
      act: async (value) => {
        const order = { number, noticeId, version: versionSeen(value), actor: officer };
        const done = await carried(value, order, this.clock.now());
        this.mail.wake();
        await reply.redirect(`/staff/complaints/${number}/notices/${noticeId}?done=${done}`, 303);
      },
      refuse: (errors, typed, status) =>
        presenter.show(posted, { problem: { form: form.path, errors, typed } }, status),
    });
  }
}
