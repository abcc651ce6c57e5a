import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';
import { typedTexts } from '../../../platform/http/form-reader.js';
import type { IssuedLetter } from '../../../correspondence/notices/notice.entity.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffSeat } from '../../shared/staff/staff-seat.service.js';
import { ComplaintDoor } from '../desk/complaint-door.service.js';
import { carryOut } from '../desk/posted-form.js';
import { NoticeDeskQuery, type NoticeDeskView } from './notice-desk.query.js';
import { NoticeNewPage, type NoticeNewPageProps } from './notice-new.page.js';
import type { Refilled } from './notice-templates.service.js';
import type { PostedOnNotice } from './posted-on-notice.decorator.js';

/** What a button of the form did: where it leads, or the letter to show below the form. */
type Pressed = string | { preview: IssuedLetter };

/** Takes the form that writes a notice, and shows it again where it stays open. */
@Injectable()
export class NoticeDesk {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly views: NoticeDeskQuery,
    private readonly seat: StaffSeat,
    private readonly clock: Clock,
  ) {}

  /** What the notice is written from; throws MatterNotFound or NotAllowed. */
  async read({ request, number }: PostedOnNotice): Promise<NoticeDeskView> {
    const access = await this.door.open(request.officer, number, 'serve_notice');
    return this.views.read(access, request.officer, bangkokDayOf(this.clock.now()));
  }

  /** Answers with the form. */
  async show(
    { request, reply }: PostedOnNotice,
    view: NoticeDeskView,
    more: Omit<NoticeNewPageProps, 'seat' | 'view'>,
    status = 200,
  ): Promise<void> {
    const seat = await this.seat.of(request, reply);
    await answerPage(reply, NoticeNewPage({ seat, view, ...more }), status);
  }

  /** Shows the form with a template's text, whatever else is still wrong in it. */
  async refill(
    posted: PostedOnNotice,
    fill: (view: NoticeDeskView, typed: Record<string, string>) => Promise<Refilled>,
  ): Promise<void> {
    const view = await this.read(posted);
    const typed = typedTexts((posted.body ?? {}) as Record<string, unknown>);
    await this.show(posted, view, await fill(view, typed));
  }

  /** Answers 303 when done, 200 with a preview, 422 with the fields that are wrong, 409 when outdated. */
  async submit<T extends object>(
    posted: PostedOnNotice,
    form: new () => T,
    press: (view: NoticeDeskView, form: T, actor: Actor) => Promise<Pressed>,
  ): Promise<void> {
    const view = await this.read(posted);
    await carryOut({
      read: form,
      body: posted.body,
      act: async (value, typed) => {
        const pressed = await press(view, value, posted.request.officer);
        if (typeof pressed === 'string') await posted.reply.redirect(pressed, 303);
        else await this.show(posted, view, { typed, ...pressed });
      },
      refuse: async (errors, typed, status) => {
        // The complaint as it is now, with what was typed before it changed.
        const now = status === 409 ? await this.read(posted) : view;
        await this.show(posted, now, { typed, errors }, status);
      },
    });
  }
}
