import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';
import { readForm, typedTexts } from '../../../platform/http/form-reader.js';
import type { IssuedLetter } from '../../../correspondence/notices/notice.entity.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { ComplaintLoaderService } from '../desk/complaint-loader.service.js';
import { carryOut } from '../desk/posted-form.js';
import { NoticeFormQuery, type NoticeFormView } from './notice-form.query.js';
import { NoticeNewPage, type NoticeNewPageProps } from './notice-new.page.js';
import type { RefilledNoticeForm } from './notice-templates.service.js';
import type { PostedOnNotice } from './posted-on-notice.decorator.js';

/** The result of a button of the form: a redirect, or the letter to show below the form. */
type NoticeFormResult = string | { preview: IssuedLetter };

/** Takes the form that writes a notice, and shows it again unless it is done. */
@Injectable()
export class NoticeFormHandler {
  constructor(
    private readonly loader: ComplaintLoaderService,
    private readonly views: NoticeFormQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** What the notice is written from; throws MatterNotFound or NotAllowed. */
  async read({ request, number }: PostedOnNotice): Promise<NoticeFormView> {
    const access = await this.loader.load(request.officer, number, 'issue_notice');
    return this.views.read(access, request.officer, bangkokDayOf(this.clock.now()));
  }

  /** Answers with the form. */
  async show(
    { request, reply }: PostedOnNotice,
    view: NoticeFormView,
    more: Omit<NoticeNewPageProps, 'context' | 'view'>,
    status = 200,
  ): Promise<void> {
    const context = await this.context.of(request, reply);
    await answerPage(reply, NoticeNewPage({ context, view, ...more }), status);
  }

  /** Shows the form with a template's text, whatever else is still wrong in it. */
  async refill(
    posted: PostedOnNotice,
    fill: (view: NoticeFormView, typed: Record<string, string>) => Promise<RefilledNoticeForm>,
  ): Promise<void> {
    const view = await this.read(posted);
    const typed = typedTexts((posted.body ?? {}) as Record<string, unknown>);
    await this.show(posted, view, await fill(view, typed));
  }

  /** Answers 303 when done, 200 with a preview, 422 with the fields that are wrong, 409 when outdated. */
  async submit<T extends object>(
    posted: PostedOnNotice,
    form: new () => T,
    act: (view: NoticeFormView, form: T, actor: Actor) => Promise<NoticeFormResult>,
  ): Promise<void> {
    const view = await this.read(posted);
    await carryOut({
      read: await readForm(form, posted.body),
      act: async (value, typed) => {
        const result = await act(view, value, posted.request.officer);
        if (typeof result === 'string') await posted.reply.redirect(result, 303);
        else await this.show(posted, view, { typed, ...result });
      },
      refuse: async (errors, typed, status) => {
        // The complaint as it is now, with what was typed before it changed.
        const now = status === 409 ? await this.read(posted) : view;
        await this.show(posted, now, { typed, errors }, status);
      },
    });
  }
}
