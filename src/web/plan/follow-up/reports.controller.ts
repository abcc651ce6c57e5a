import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { ReportNotFound, ReportNoteMissing } from '../../../plan/follow-up/follow-up.errors.js';
import { MatterChanged } from '../../../cases/matters/matter.errors.js';
import { PlanReportingService } from '../../../plan/follow-up/plan-reporting.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { fieldErrorOf } from '../../../platform/http/field-error.rule.js';
import type { FieldError, FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { doneWorkOf } from './follow-up.messages.js';
import { ReportPagesQuery } from './report-pages.query.js';
import { PlanReportDto } from './plan-report.dto.js';
import { ReportPage, type ReportPageProps } from './report.page.js';
import { REPORT_REFERENCE } from './work-form-origin.rule.js';

/** Reports of divisions on the plan. */
@Controller('staff/plan/reports/:reference')
export class ReportsController {
  constructor(
    private readonly pages: ReportPagesQuery,
    private readonly reporting: PlanReportingService,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** One report with the work done in its reporting period. */
  @May('see_plan')
  @Get()
  async show(
    @Param('reference') reference: string,
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page(reference, request, reply, { done: doneWorkOf(done) });
  }

  /** Takes the division's declaration that the reporting period is complete. */
  @May('report_plan')
  @Post('submissions')
  async submit(
    @Param('reference') reference: string,
    @PostedForm(PlanReportDto) read: FormRead<PlanReportDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { typed } = read;
    if (!read.ok) return this.page(reference, request, reply, { typed, errors: read.errors }, 422);
    const { note = '', over } = read.value;
    const version = over ?? read.value.version;
    const command = { reference, actor: request.officer, version, note, now: this.clock.now() };
    try {
      await this.reporting.report(command);
    } catch (error) {
      const { status, ...problem } = refusalOf(error);
      return this.page(reference, request, reply, { typed, errors: [problem] }, status);
    }
    await reply.redirect(`/staff/plan/reports/${reference}?done=reported`, 303);
  }

  private async page(
    reference: string,
    request: StaffRequest,
    reply: FastifyReply,
    more: Omit<ReportPageProps, 'context' | 'view'>,
    status = 200,
  ): Promise<void> {
    if (!REPORT_REFERENCE.test(reference)) throw new ReportNotFound();
    const view = await this.pages.of(reference, this.clock.now());
    const context = await this.context.of(request, reply);
    await answerPage(reply, ReportPage({ context, view, ...more }), status);
  }
}

/** The problem that the officer can correct on the page, with what was typed; rethrows any other error. */
function refusalOf(error: unknown): FieldError & { status: number } {
  if (error instanceof ReportNoteMissing) {
    return { ...fieldErrorOf(error), field: 'note', status: 422 };
  }
  if (error instanceof MatterChanged) {
    return { field: '', message: 'report_changed', status: 409 };
  }
  throw error;
}
