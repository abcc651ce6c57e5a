import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../../platform/clock/clock.js';
import { LetterComposerService } from '../../../correspondence/notices/letter-composer.service.js';
import { LetterPdfService } from '../../../correspondence/notices/letter-pdf.service.js';
import type { IssuedLetter } from '../../../correspondence/notices/notice.entity.js';
import {
  NoticesService,
  type WriteCommand,
} from '../../../correspondence/notices/notices.service.js';
import { versionSeen } from '../../shared/staff/version.dto.js';
import type { NoticeFormView } from './notice-form.query.js';
import type { NoticeDto, NoticeProposalDto } from './notice.dto.js';

/** The actions of the buttons of the form that writes a notice; each returns the address to redirect to. */
@Injectable()
export class NoticeWritingService {
  constructor(
    private readonly notices: NoticesService,
    private readonly composer: LetterComposerService,
    private readonly pdf: LetterPdfService,
    private readonly mail: MailWake,
    private readonly clock: Clock,
  ) {}

  /** The letter as it would be issued today; without a chosen signatory by the writer's own right. */
  preview(view: NoticeFormView, form: NoticeDto, writerId: string): Promise<IssuedLetter> {
    const { kind, body, attachments = [], copies = [], signatoryId = writerId } = form;
    const signatory = view.signatories.find(({ account }) => account.id === signatoryId);
    const written = { kind, body, attachments, copies };
    return this.composer.draft(view.access, written, view.today, signatory);
  }

  /** Stores the draft; throws what NoticesService throws. */
  async keep(number: string, actor: Actor, form: NoticeDto): Promise<string> {
    await this.notices.draft(commandOf(number, actor, form), this.clock.now());
    return `/staff/complaints/${number}?done=notice_draft`;
  }

  /** Submits the letter to the chosen signatory; throws what NoticesService and the PDF renderer throw. */
  async propose(view: NoticeFormView, actor: Actor, form: NoticeProposalDto): Promise<string> {
    await this.lay(view, actor, form, form.signatoryId);
    return `/staff/complaints/${view.access.number}?done=notice_proposed`;
  }

  /** Submits the letter to its own writer, whose page of the signature comes next; signs nothing. */
  async toSign(view: NoticeFormView, actor: Actor, form: NoticeDto): Promise<string> {
    const id = await this.lay(view, actor, form, actor.id);
    return `/staff/complaints/${view.access.number}/notices/${id}/signature`;
  }

  private async lay(
    view: NoticeFormView,
    actor: Actor,
    form: NoticeDto,
    signatoryId: string,
  ): Promise<string> {
    // Whoever wrote it can mend what cannot be printed; the signatory could only send it back.
    await this.pdf.preview(await this.preview(view, { ...form, signatoryId }, actor.id));
    const command = { ...commandOf(view.access.number, actor, form), signatoryId };
    const { id } = await this.notices.propose(command, this.clock.now());
    this.mail.wake();
    return id;
  }
}

function commandOf(number: string, actor: Actor, form: NoticeDto): WriteCommand {
  const version = versionSeen(form);
  const { kind, body, channel, attachments = [], copies = [] } = form;
  const outcome = kind === 'result' ? (form.outcome ?? null) : null;
  return { number, actor, version, kind, outcome, body, channel, attachments, copies };
}
