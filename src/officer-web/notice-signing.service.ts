import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor } from '../accounts/policy.js';
import { MailWake } from '../notifications/mail-wake.queue.js';
import { Clock } from '../platform/clock/clock.js';
import { NoticeNotThere } from '../responses/response.errors.js';
import { Notices } from '../responses/notices.service.js';
import type { NoticeForm } from './notice.form.js';

/** Signs and publishes notices at the officer's word, and wakes the mails. */
@Injectable()
export class NoticeSigning {
  constructor(
    private readonly notices: Notices,
    private readonly mail: MailWake,
    private readonly clock: Clock,
  ) {}

  /** Signs; returns the code of what was done. Throws what Notices.sign throws. */
  async sign(number: string, actor: Actor, form: NoticeForm): Promise<string> {
    const { version, kind, body, signatoryId } = form;
    const outcome = kind === 'result' ? (form.outcome ?? null) : null;
    const command = { number, actor, version, kind, outcome, body, signatoryId };
    const notice = await this.notices.sign(command, this.clock.now());
    this.mail.wake();
    return notice.channel === 'email' ? 'notice_sending' : 'notice_served';
  }

  /** Records that a served e-mail came back; throws NoticeNotThere. */
  async recordReturn(number: string, noticeId: string, actor: Actor): Promise<void> {
    if (!isUUID(noticeId)) throw new NoticeNotThere();
    await this.notices.recordReturn(number, noticeId, actor, this.clock.now());
    this.mail.wake();
  }

  /** Publishes a failed notice on the tracking page; throws NoticeNotThere. */
  async publish(number: string, noticeId: string, actor: Actor): Promise<void> {
    if (!isUUID(noticeId)) throw new NoticeNotThere();
    await this.notices.publish(number, noticeId, actor, this.clock.now());
    this.mail.wake();
  }
}
