import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Accessible } from '../../../cases/complaints/complaint-access.service.js';
import type { Verb } from '../../../core/accounts/policy.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';
import { NoticeNotThere } from '../../../correspondence/notices/response.errors.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffSeat } from '../../shared/staff/staff-seat.service.js';
import { ComplaintDoor } from '../desk/complaint-door.service.js';
import { NoticePage } from './notice.page.js';
import { NoticeViewQuery } from './notice-view.query.js';
import type { NoticeProblem, NoticeView } from './notice-view.js';
import type { PostedOnNotice } from './posted-on-notice.decorator.js';

/** Shows the page of a notice: asked for, or again with a form that was refused. */
@Injectable()
export class NoticeScreen {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly views: NoticeViewQuery,
    private readonly seat: StaffSeat,
    private readonly clock: Clock,
  ) {}

  /** The complaint for an officer who may do this; throws MatterNotFound, NotAllowed or NoticeNotThere. */
  async open({ number, noticeId, request }: PostedOnNotice, verb: Verb): Promise<Accessible> {
    const access = await this.door.open(request.officer, number, verb);
    if (!isUUID(noticeId)) throw new NoticeNotThere();
    return access;
  }

  /** What there is for an officer who may do this; throws MatterNotFound, NotAllowed or NoticeNotThere. */
  async view(asked: PostedOnNotice, verb: Verb = 'see_complaint'): Promise<NoticeView> {
    const access = await this.open(asked, verb);
    const today = bangkokDayOf(this.clock.now());
    return this.views.read(access, asked.noticeId, asked.request.officer, today);
  }

  /** Answers with the page as it is now. */
  async show(
    asked: PostedOnNotice,
    more: { done?: string | undefined; problem?: NoticeProblem } = {},
    status = 200,
  ): Promise<void> {
    const view = await this.view(asked);
    const seat = await this.seat.of(asked.request, asked.reply);
    await answerPage(asked.reply, NoticePage({ seat, view, ...more }), status);
  }
}
