import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { UploadRefused } from '../../../core/files/file.errors.js';
import { UploadsService } from '../../../core/files/uploads.service.js';
import { WorkRefused } from '../../../plan/follow-up/follow-up.errors.js';
import { WorkLogService } from '../../../plan/follow-up/work-log.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { fieldErrorOf } from '../../../platform/http/field-error.rule.js';
import type { FieldError, FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { originOf, returnTo, type WorkFormOrigin } from './work-form-origin.rule.js';
import { evidenceOf } from './work-evidence.js';
import { WorkDto } from './work.dto.js';
import { WorkPage } from './work.page.js';
import { WorkPagesQuery } from './work-pages.query.js';
import { plainNumber } from './typed-number.rule.js';

/** What divisions did for projects. */
@Controller('staff/plan/works')
export class WorksController {
  constructor(
    private readonly log: WorkLogService,
    private readonly uploads: UploadsService,
    private readonly pages: WorkPagesQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** The form of a work. */
  @May('report_plan')
  @Get('new')
  async form(
    @Query() query: Record<string, unknown>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page(originOf(query), request, reply);
  }

  /** Records a work with its evidence. */
  @May('report_plan')
  @Post()
  async record(
    @Query() query: Record<string, unknown>,
    @PostedForm(WorkDto) read: FormRead<WorkDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const place = originOf(query);
    const { typed } = read;
    if (!read.ok) return this.page(place, request, reply, { typed, errors: read.errors }, 422);
    try {
      await this.store(place, read.value, request);
    } catch (error) {
      const errors = [problemOf(error)];
      return this.page(place, request, reply, { typed, errors }, 422);
    }
    await reply.redirect(returnTo(place, 'recorded'), 303);
  }

  private async store(place: WorkFormOrigin, form: WorkDto, request: StaffRequest): Promise<void> {
    await this.log.record({
      id: form.id,
      projectCode: place.project,
      divisionCode: form.division,
      actor: request.officer,
      doneOn: form.doneOn,
      quantity: Number(plainNumber(form.quantity)),
      spentBaht: plainNumber(form.spentBaht),
      note: form.note,
      lateReason: form.lateReason ?? '',
      evidence: await evidenceOf(form, this.uploads),
      now: this.clock.now(),
    });
  }

  private async page(
    place: WorkFormOrigin,
    request: StaffRequest,
    reply: FastifyReply,
    more: { typed?: Record<string, string>; errors?: readonly FieldError[] } = {},
    status = 200,
  ): Promise<void> {
    const view = await this.pages.of(request.officer, place, this.clock.now());
    const context = await this.context.of(request, reply);
    await answerPage(reply, WorkPage({ context, view, ...more }), status);
  }
}

/** What is wrong with a field; throws on whatever is no refusal of the form. */
function problemOf(error: unknown): FieldError {
  if (error instanceof WorkRefused || error instanceof UploadRefused) {
    return fieldErrorOf(error);
  }
  throw error;
}
