import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Verb } from '../../../core/accounts/policy.js';
import { Concealment } from '../../../cases/complaints/concealment.service.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../../platform/clock/clock.js';
import { NoticeNotThere } from '../../../correspondence/notices/response.errors.js';
import type { OnNotice } from '../../../correspondence/notices/notices.service.js';
import { ComplaintDoor } from '../desk/complaint-door.service.js';
import { versionSeen, type VersionForm } from '../../shared/staff/version.form.js';
import type { PostedOnNotice } from './posted-on-notice.decorator.js';
import { carryOut } from '../desk/posted-form.js';
import { NoticeScreen } from './notice-screen.service.js';

/** Which form on a notice it is, who may send it, and what it does; it returns a code of done. */
export interface NoticeAct<T extends VersionForm> {
  name: string;
  verb: Verb;
  form: new () => T;
  /** Shows the form again where it is refused; the notice's own page without it. */
  screen?: Pick<NoticeScreen, 'show'>;
  run(on: OnNotice & { version: number }, form: T, now: Date): Promise<string>;
}

/** Takes a form on a notice, carries it out, and shows the notice again where that cannot be. */
@Injectable()
export class NoticeActs {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly screen: NoticeScreen,
    private readonly concealment: Concealment,
    private readonly mail: MailWake,
    private readonly clock: Clock,
  ) {}

  /** Answers 303 when done, 422 with the fields that are wrong, 409 with what changed meanwhile. */
  async submit<T extends VersionForm>(posted: PostedOnNotice, act: NoticeAct<T>): Promise<void> {
    const { request, reply, noticeId } = posted;
    const { screen = this.screen } = act;
    const { officer } = request;
    const access = await this.door.open(officer, posted.number, act.verb);
    if (!isUUID(noticeId)) throw new NoticeNotThere();
    const { number } = access;
    await carryOut({
      read: act.form,
      body: posted.body,
      namedIn: (typed) => this.concealment.namedIn(officer, access, typed),
      act: async (value) => {
        const on = { number, noticeId, version: versionSeen(value), actor: officer };
        const done = await act.run(on, value, this.clock.now());
        this.mail.wake();
        await reply.redirect(`/staff/complaints/${number}/notices/${noticeId}?done=${done}`, 303);
      },
      refuse: (errors, typed, status) =>
        screen.show(posted, { problem: { form: act.name, errors, typed } }, status),
    });
  }
}
