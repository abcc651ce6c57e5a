import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/policy.js';
import { MailWake } from '../../notifications/mail-wake.queue.js';
import { Clock } from '../../platform/clock/clock.js';
import { LetterComposer } from '../../responses/letter-composer.service.js';
import type { IssuedLetter, Notice } from '../../responses/notice.entity.js';
import { Notices } from '../../responses/notices.service.js';
import type { NoticeDeskView } from './notice-desk.query.js';
import type { NoticeForm } from './notice.form.js';

/** Carries out what the buttons of the form that writes a notice say, and wakes the mails. */
@Injectable()
export class NoticeSigning {
  constructor(
    private readonly notices: Notices,
    private readonly composer: LetterComposer,
    private readonly mail: MailWake,
    private readonly clock: Clock,
  ) {}

  /** The letter as it would be issued today; without a chosen signatory by the writer's own right. */
  preview(view: NoticeDeskView, form: NoticeForm, writerId: string): Promise<IssuedLetter> {
    const { kind, body, attachments = [], copies = [], signatoryId = writerId } = form;
    const signatory = view.signatories.find(({ account }) => account.id === signatoryId);
    const written = { kind, body, attachments, copies };
    return this.composer.draft(view.access, written, view.today, signatory);
  }

  /** Keeps, proposes or signs; returns the code of what was done. Throws what Notices throws. */
  async act(number: string, actor: Actor, form: NoticeForm): Promise<string> {
    const { version, kind, body, channel, attachments = [], copies = [], step } = form;
    const outcome = kind === 'result' ? (form.outcome ?? null) : null;
    const written = { number, actor, version, kind, outcome, body, channel, attachments, copies };
    const now = this.clock.now();
    const done = await this.carryOut(written, step, form.signatoryId, now);
    this.mail.wake();
    return done;
  }

  private async carryOut(
    written: Parameters<Notices['draft']>[0],
    step: NoticeForm['step'],
    signatoryId: string | undefined,
    now: Date,
  ): Promise<string> {
    if (step === 'draft') {
      await this.notices.draft(written, now);
      return 'notice_draft';
    }
    if (step === 'propose') {
      await this.notices.propose({ ...written, signatoryId: signatoryId ?? '' }, now);
      return 'notice_proposed';
    }
    const how = step === 'paper' ? 'paper' : 'electronic';
    return signedCode(await this.notices.sign({ ...written, how }, now));
  }
}

/** The code of what a signature led to. */
export function signedCode({ signedHow, channel }: Notice): string {
  return signedHow === 'paper' ? 'notice_numbered' : `notice_to_${channel}`;
}
