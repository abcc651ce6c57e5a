import { Body, Controller, Get, Logger, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ComplaintSubmission } from '../../../cases/intake/complaint-submission.dto.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { freshFormKey } from '../../../platform/http/form-key.js';
import { readForm } from '../../../platform/http/form-reader.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { logUnforeseen } from './unforeseen.log.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { ReportCheckPage } from './report-check.page.js';
import { ReportChoicesQuery, unknownChoices } from './report-choices.query.js';
import { ReportFormPage } from './report-form.page.js';
import { inFormOrder, readReport, type PostedReport } from './report-form.rule.js';
import { ReportUnsentPage } from './report-unsent.page.js';
import { SentBefore } from './sent-before.service.js';

/** The report form and its check page; nothing is stored before it is sent. */
@Controller('report')
export class ReportController {
  private readonly log = new Logger(ReportController.name);

  constructor(
    private readonly choices: ReportChoicesQuery,
    private readonly browser: BrowserSession,
    private readonly sent: SentBefore,
  ) {}

  /** An empty form with a fresh key. */
  @Public()
  @Get()
  async form(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const choices = await this.choices.read();
    const token = this.browser.formToken(request, reply);
    const sentBefore = this.sent.of(request);
    const form = { choices, token, formKey: freshFormKey(), typed: {}, sentBefore };
    await answerPage(reply, ReportFormPage(form));
  }

  /** The form again with what was typed, to correct it. */
  @Public()
  @Post()
  async edit(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const posted = readReport(body);
    await this.keeping(posted, request, reply, async () => {
      const choices = await this.choices.read();
      const token = this.browser.formToken(request, reply);
      const formKey = posted.key ?? freshFormKey();
      await answerPage(reply, ReportFormPage({ choices, token, formKey, typed: posted.typed }));
    });
  }

  /** The check page, or the form with its errors. */
  @Public()
  @Post('check')
  async check(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const posted = readReport(body);
    await this.keeping(posted, request, reply, async () => {
      const choices = await this.choices.read();
      const read = await readForm(ComplaintSubmission, posted.fields);
      const errors = read.ok ? unknownChoices(read.value, choices) : inFormOrder(read.errors);
      const token = this.browser.formToken(request, reply);
      const shared = { choices, token, formKey: posted.key ?? freshFormKey(), typed: posted.typed };
      if (errors.length > 0) return answerPage(reply, ReportFormPage({ ...shared, errors }), 422);
      await answerPage(reply, ReportCheckPage(shared));
    });
  }

  /** A check page asked for by address has nothing to show. */
  @Public()
  @Get('check')
  async nothingToCheck(@Res() reply: FastifyReply): Promise<void> {
    await reply.redirect('/report', 303);
  }

  /** What was typed outlives an error, such as an absent database. */
  private async keeping(
    posted: PostedReport,
    request: FastifyRequest,
    reply: FastifyReply,
    answer: () => Promise<void>,
  ): Promise<void> {
    try {
      await answer();
    } catch (error) {
      logUnforeseen(this.log, error, request.id);
      const page = ReportUnsentPage({
        why: 'failed',
        requestId: request.id,
        action: '/report/check',
        formKey: posted.key ?? freshFormKey(),
        token: this.browser.formToken(request, reply),
        typed: posted.typed,
      });
      await answerPage(reply, page, 503);
    }
  }
}
