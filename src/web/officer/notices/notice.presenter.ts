import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Accessible } from '../../../cases/complaints/complaint-access.service.js';
import type { Verb } from '../../../core/accounts/policy.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';
import { NoticeNotFound } from '../../../correspondence/notices/response.errors.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { ComplaintLoaderService } from '../desk/complaint-loader.service.js';
import { NoticePage } from './notice.page.js';
import { NoticeViewQuery } from './notice-view.query.js';
import type { NoticeProblem, NoticeView } from './notice-view.js';
import type { PostedOnNotice } from './posted-on-notice.decorator.js';

/** Presents the page of a notice: as requested, or again with a form that was refused. */
@Injectable()
export class NoticePresenter {
  constructor(
    private readonly loader: ComplaintLoaderService,
    private readonly views: NoticeViewQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** The complaint for an officer who may do this; throws MatterNotFound, NotAllowed or NoticeNotFound. */
  async open({ number, noticeId, request }: PostedOnNotice, verb: Verb): Promise<Accessible> {
    const access = await this.loader.load(request.officer, number, verb);
    if (!isUUID(noticeId)) throw new NoticeNotFound();
    return access;
  }

  /** The view for an officer who may do this; throws MatterNotFound, NotAllowed or NoticeNotFound. */
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
    const context = await this.context.of(asked.request, asked.reply);
    await answerPage(asked.reply, NoticePage({ context, view, ...more }), status);
  }
}
