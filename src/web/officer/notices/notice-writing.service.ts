import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../../platform/clock/clock.js';
import { LetterComposer } from '../../../correspondence/notices/letter-composer.service.js';
import type { IssuedLetter } from '../../../correspondence/notices/notice.entity.js';
import { Notices, type WriteCommand } from '../../../correspondence/notices/notices.service.js';
import { versionSeen } from '../../shared/staff/version.form.js';
import type { NoticeDeskView } from './notice-desk.query.js';
import type { NoticeForm, ProposalForm } from './notice.form.js';

/** What the buttons of the form that writes a notice do; each returns where it leads. */
@Injectable()
export class NoticeWriting {
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

  /** Keeps the draft; throws what Notices throws. */
  async keep(number: string, actor: Actor, form: NoticeForm): Promise<string> {
    await this.notices.draft(commandOf(number, actor, form), this.clock.now());
    return `/staff/complaints/${number}?done=notice_draft`;
  }

  /** Lays the letter before the chosen signatory; throws what Notices throws. */
  async propose(number: string, actor: Actor, form: ProposalForm): Promise<string> {
    await this.lay(number, actor, form, form.signatoryId);
    return `/staff/complaints/${number}?done=notice_proposed`;
  }

  /** Lays the letter before its own writer, whose page of the signature comes next; signs nothing. */
  async toSign(number: string, actor: Actor, form: NoticeForm): Promise<string> {
    const id = await this.lay(number, actor, form, actor.id);
    return `/staff/complaints/${number}/notices/${id}/signature`;
  }

  private async lay(
    number: string,
    actor: Actor,
    form: NoticeForm,
    signatoryId: string,
  ): Promise<string> {
    const command = { ...commandOf(number, actor, form), signatoryId };
    const { id } = await this.notices.propose(command, this.clock.now());
    this.mail.wake();
    return id;
  }
}

function commandOf(number: string, actor: Actor, form: NoticeForm): WriteCommand {
  const version = versionSeen(form);
  const { kind, body, channel, attachments = [], copies = [] } = form;
  const outcome = kind === 'result' ? (form.outcome ?? null) : null;
  return { number, actor, version, kind, outcome, body, channel, attachments, copies };
}
