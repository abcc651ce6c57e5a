import { Injectable } from '@nestjs/common';
import { beYearOf } from '../../../core/calendar/buddhist-era.js';
import { LetterNumbersService } from '../../../correspondence/notices/letter-numbers.service.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { NoticePresenter } from './notice.presenter.js';
import type { NoticeProblem } from './notice-view.js';
import type { PostedOnNotice } from './posted-on-notice.decorator.js';
import { NoticeSignaturePage } from './notice-signature.page.js';

/** Presents what a signature will do: as requested, or again where the signature was refused. */
@Injectable()
export class SignaturePresenter {
  constructor(
    private readonly notices: NoticePresenter,
    private readonly numbers: LetterNumbersService,
    private readonly context: StaffContextService,
  ) {}

  /** The notice's own page where nothing waits for this officer; throws MatterNotFound or NoticeNotFound. */
  async show(
    asked: PostedOnNotice,
    more: { problem?: NoticeProblem } = {},
    status = 200,
  ): Promise<void> {
    const view = await this.notices.view(asked);
    const { notice, mine, today } = view;
    const isMine = notice.signatoryId === asked.request.officer.id;
    if (notice.state !== 'for_signature' || !isMine || !mine) {
      return this.notices.show(asked, more, status);
    }
    const number = await this.numbers.next(notice.series, beYearOf(today));
    const context = await this.context.of(asked.request, asked.reply);
    const page = NoticeSignaturePage({ context, view, signatory: mine, number, ...more });
    await answerPage(asked.reply, page, status);
  }
}
