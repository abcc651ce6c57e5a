import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../accounts/may.decorator.js';
import type { StaffRequest } from '../accounts/staff.guard.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { readForm, typedTexts, type FieldError } from '../platform/web/form-reader.js';
import { LetterUnfinished, SignatoryRefused } from '../responses/response.errors.js';
import { ComplaintDoor } from './complaint-door.service.js';
import { NoticeDeskQuery, type NoticeDeskView } from './notice-desk.query.js';
import { NoticeForm } from './notice.form.js';
import { NoticeNewPage, type NoticeNewPageProps } from './notice-new.page.js';
import { NoticeSigning } from './notice-signing.service.js';
import { NoticeTemplates } from './notice-templates.service.js';
import { answerPage } from '../staff-frame/page-answer.js';
import { StaffSeat } from '../staff-frame/staff-seat.service.js';

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
    const opened = await this.templates.open(view, typedTexts({ kind, outcome }));
    await this.show({ request, reply }, view, opened);
  }

  /** Puts a template in, shows a preview, or signs the letter and starts its service. */
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
    if (read.value.step === 'preview') return this.show(asked, view, { typed, preview: true });
    try {
      const done = await this.signing.sign(view.access.number, request.officer, read.value);
      await reply.redirect(`/staff/complaints/${view.access.number}?done=${done}`, 303);
    } catch (error) {
      const wrong = wrongField(error);
      if (wrong) return refuse([wrong], 422);
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return this.again(asked, number, { typed, errors: [{ field: '', message: error.code }] });
    }
  }

  /** Publishes on the tracking page a notice whose e-mail was refused for good. */
  @May('serve_notice')
  @Post(':id/publication')
  async publish(
    @Param('number') typed: string,
    @Param('id') id: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { number } = await this.door.open(request.officer, typed, 'serve_notice');
    await this.signing.publish(number, id, request.officer);
    await reply.redirect(`/staff/complaints/${number}?done=publication`, 303);
  }

  /** Records that a served e-mail came back. */
  @May('serve_notice')
  @Post(':id/return')
  async recordReturn(
    @Param('number') typed: string,
    @Param('id') id: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { number } = await this.door.open(request.officer, typed, 'serve_notice');
    await this.signing.recordReturn(number, id, request.officer);
    await reply.redirect(`/staff/complaints/${number}?done=return`, 303);
  }

  private async read(request: StaffRequest, number: string): Promise<NoticeDeskView> {
    return this.desk.read(await this.door.open(request.officer, number, 'serve_notice'));
  }

  /** The complaint as it is now, with what was typed before it changed. */
  private async again(
    asked: Asked,
    number: string,
    more: Pick<NoticeNewPageProps, 'typed' | 'errors'>,
  ): Promise<void> {
    await this.show(asked, await this.read(asked.request, number), more, 409);
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

/** What the signing itself refuses of what was typed. */
function wrongField(error: unknown): FieldError | null {
  if (error instanceof SignatoryRefused) return { field: 'signatoryId', message: error.code };
  if (error instanceof LetterUnfinished) return { field: 'body', message: error.code };
  return null;
}
