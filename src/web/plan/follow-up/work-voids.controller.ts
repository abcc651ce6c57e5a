import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { WorkLogService } from '../../../plan/follow-up/work-log.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { FieldError, FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { VoidWorkDto } from './plan-report.dto.js';
import { reportIn, returnTo } from './work-form-origin.rule.js';
import { WorkPagesQuery } from './work-pages.query.js';
import { WorkVoidPage } from './work-void.page.js';

/** Mistaken works: each is voided with its reason, none is changed. */
@Controller('staff/plan/works/:id/voids')
export class WorkVoidsController {
  constructor(
    private readonly log: WorkLogService,
    private readonly pages: WorkPagesQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** The form that asks why. */
  @May('report_plan')
  @Get('new')
  async form(
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page({ id, query, request, reply });
  }

  /** Voids the work; it stays readable with the reason. */
  @May('report_plan')
  @Post()
  async void(
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
    @PostedForm(VoidWorkDto) read: FormRead<VoidWorkDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { typed } = read;
    if (!read.ok) {
      return this.page({ id, query, request, reply }, { typed, errors: read.errors }, 422);
    }
    const { work } = await this.pages.one(request.officer, id);
    const { reason } = read.value;
    await this.log.void({ workId: work.id, actor: request.officer, reason, now: this.clock.now() });
    const place = { project: work.projectCode, division: null, report: reportIn(query) };
    await reply.redirect(returnTo(place, 'voided'), 303);
  }

  private async page(
    asked: {
      id: string;
      query: Record<string, unknown>;
      request: StaffRequest;
      reply: FastifyReply;
    },
    more: { typed?: Record<string, string>; errors?: readonly FieldError[] } = {},
    status = 200,
  ): Promise<void> {
    const { id, query, request, reply } = asked;
    const view = await this.pages.one(request.officer, id);
    const context = await this.context.of(request, reply);
    const report = reportIn(query);
    await answerPage(reply, WorkVoidPage({ context, view, report, ...more }), status);
  }
}
