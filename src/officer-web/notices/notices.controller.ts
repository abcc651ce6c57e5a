import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../accounts/may.decorator.js';
import type { StaffRequest } from '../../accounts/staff.guard.js';
import { readForm, typedTexts, type FieldError } from '../../platform/web/form-reader.js';
import { ComplaintDoor } from '../desk/complaint-door.service.js';
import { NoticeDeskQuery, type NoticeDeskView } from './notice-desk.query.js';
import { NoticeForm } from './notice.form.js';
import { NoticeNewPage, type NoticeNewPageProps } from './notice-new.page.js';
import { NoticeSigning } from './notice-signing.service.js';
import { NoticeTemplates } from './notice-templates.service.js';
import { draftTexts } from './notice-draft.rule.js';
import { refusalOf } from '../desk/refusal.rule.js';
import { answerPage } from '../../staff-frame/page-answer.js';
import { StaffSeat } from '../../staff-frame/staff-seat.service.js';

interface Asked {
  request: StaffRequest;
  reply: FastifyReply;
}

/** Writing and signing notices. */
@Controller('staff/complaints/:number/notices')
export class NoticesController {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly desk: NoticeDeskQuery,
    private readonly signing: NoticeSigning,
    private readonly templates: NoticeTemplates,
    private readonly seat: StaffSeat,
  ) {}

  /** The form with a prepared letter; `kind` and `outcome` may be chosen in the address. */
  @May('serve_notice')
  @Get('new')
  async form(
    @Param('number') number: string,
    @Query() query: Record<string, unknown>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.read(request, number);
    const { kind, outcome } = typedTexts(query);
    const draft = view.underWay && draftTexts(view.underWay);
    const opened = draft
      ? { typed: draft }
      : await this.templates.open(view, typedTexts({ kind, outcome }));
    await this.show({ request, reply }, view, opened);
  }

  /** Puts a template in, shows a preview, keeps a draft, lays it before a signatory, or signs it. */
  @May('serve_notice')
  @Post()
  async write(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.read(request, number);
    const asked = { request, reply };
    const read = await readForm(NoticeForm, body);
    const { typed } = read;
    const refilled = await this.templates.refill(view, typed);
    if (refilled) return this.show(asked, view, refilled);
    const refuse = (errors: FieldError[], status: number): Promise<void> =>
      this.show(asked, view, { typed, errors }, status);
    if (!read.ok) return refuse(read.errors, 422);
    if (read.value.step === 'preview') {
      const preview = await this.signing.preview(view, read.value, request.officer.id);
      return this.show(asked, view, { typed, preview });
    }
    try {
      const done = await this.signing.act(view.access.number, request.officer, read.value);
      await reply.redirect(`/staff/complaints/${view.access.number}?done=${done}`, 303);
    } catch (error) {
      const refused = refusalOf(error);
      if (!refused) throw error;
      // The complaint as it is now, with what was typed before it changed.
      const now = await this.read(request, number);
      return this.show(asked, now, { typed, errors: [refused.error] }, refused.status);
    }
  }

  private async read(request: StaffRequest, number: string): Promise<NoticeDeskView> {
    const access = await this.door.open(request.officer, number, 'serve_notice');
    return this.desk.read(access, request.officer);
  }

  private async show(
    { request, reply }: Asked,
    view: NoticeDeskView,
    more: Omit<NoticeNewPageProps, 'seat' | 'view'>,
    status = 200,
  ): Promise<void> {
    const seat = await this.seat.of(request, reply);
    await answerPage(reply, NoticeNewPage({ seat, view, ...more }), status);
  }
}
