import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../accounts/may.decorator.js';
import type { StaffRequest } from '../accounts/staff.guard.js';
import { ReportNotFound, ReportNoteMissing } from '../follow-up/follow-up.errors.js';
import { Reporting } from '../follow-up/reporting.service.js';
import { Clock } from '../platform/clock/clock.js';
import { readForm } from '../platform/web/form-reader.js';
import { answerPage } from '../staff-frame/page-answer.js';
import { StaffSeat } from '../staff-frame/staff-seat.service.js';
import { followUpWords } from './follow-up.messages.js';
import { ReportPages } from './report-pages.query.js';
import { ReportForm } from './report.forms.js';
import { ReportPage, type ReportPageProps } from './report.page.js';

/** Reports of divisions on the plan. */
@Controller('staff/plan/reports/:reference')
export class ReportsController {
  constructor(
    private readonly pages: ReportPages,
    private readonly reporting: Reporting,
    private readonly seat: StaffSeat,
    private readonly clock: Clock,
  ) {}

  /** One report with what was done in its span. */
  @May('see_plan')
  @Get()
  async show(
    @Param('reference') reference: string,
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const known = Object.keys(followUpWords.done) as (keyof typeof followUpWords.done)[];
    const said = known.find((one) => one === done);
    await this.page(reference, request, reply, { done: said });
  }

  /** Takes the division's word that the span is told completely. */
  @May('report_plan')
  @Post('submissions')
  async submit(
    @Param('reference') reference: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const read = await readForm(ReportForm, body);
    const { typed } = read;
    if (!read.ok) return this.page(reference, request, reply, { typed, errors: read.errors }, 422);
    const { version, note = '' } = read.value;
    const command = { reference, actor: request.officer, version, note, now: this.clock.now() };
    try {
      await this.reporting.report(command);
    } catch (error) {
      if (!(error instanceof ReportNoteMissing)) throw error;
      const errors = [{ field: 'note', message: error.code }];
      return this.page(reference, request, reply, { typed, errors }, 422);
    }
    await reply.redirect(`/staff/plan/reports/${reference}?done=reported`, 303);
  }

  private async page(
    reference: string,
    request: StaffRequest,
    reply: FastifyReply,
    more: Omit<ReportPageProps, 'seat' | 'view'>,
    status = 200,
  ): Promise<void> {
    if (!/^R-[\w-]{1,60}$/.test(reference)) throw new ReportNotFound();
    const view = await this.pages.of(reference, this.clock.now());
    const seat = await this.seat.of(request, reply);
    await answerPage(reply, ReportPage({ seat, view, ...more }), status);
  }
}
