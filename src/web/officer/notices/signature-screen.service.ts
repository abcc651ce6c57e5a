import { Injectable } from '@nestjs/common';
import { beYearOf } from '../../../core/calendar/buddhist-era.js';
import { LetterNumbers } from '../../../correspondence/notices/letter-numbers.service.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffSeat } from '../../shared/staff/staff-seat.service.js';
import { NoticeScreen } from './notice-screen.service.js';
import type { NoticeProblem } from './notice-view.js';
import type { PostedOnNotice } from './posted-on-notice.decorator.js';
import { NoticeSignaturePage } from './notice-signature.page.js';

/** Shows what a signature will do: asked for, or again where the signature was refused. */
@Injectable()
export class SignatureScreen {
  constructor(
    private readonly notices: NoticeScreen,
    private readonly numbers: LetterNumbers,
    private readonly seat: StaffSeat,
  ) {}

  /** The notice's own page where nothing waits for this officer; throws MatterNotFound or NoticeNotThere. */
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
    const seat = await this.seat.of(asked.request, asked.reply);
    const page = NoticeSignaturePage({ seat, view, signatory: mine, number, ...more });
    await answerPage(asked.reply, page, status);
  }
}
