import { Body, Controller, Get, Logger, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ComplaintSubmissionDto } from '../../../cases/intake/complaint-submission.dto.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { freshFormKey } from '../../../platform/http/form-key.js';
import { readForm } from '../../../platform/http/form-reader.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { failureAnswer } from '../../../platform/http/answer-status.rule.js';
import { logFailure } from '../../../platform/http/failure-line.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { SubmissionCheckPage } from './submission-check.page.js';
import { SubmissionChoicesQuery, unknownChoices } from './submission-choices.query.js';
import { SubmissionFormPage } from './submission-form.page.js';
import { inFormOrder, readSubmission, type PostedSubmission } from './submission-form.rule.js';
import { answerUnsent } from './unsent-answer.js';
import { SubmittedBeforeService } from './submitted-before.service.js';

/** The submission form and its check page; nothing is stored before it is sent. */
@Controller('report')
export class SubmissionController {
  private readonly log = new Logger(SubmissionController.name);

  constructor(
    private readonly choices: SubmissionChoicesQuery,
    private readonly browser: BrowserSession,
    private readonly sent: SubmittedBeforeService,
  ) {}

  /** An empty form with a fresh key. */
  @Public()
  @Get()
  async form(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const choices = await this.choices.read();
    const token = this.browser.formToken(request, reply);
    const sentBefore = this.sent.of(request);
    const form = { choices, token, formKey: freshFormKey(), typed: {}, sentBefore };
    await answerPage(reply, SubmissionFormPage(form));
  }

  /** The form again with what was typed, to correct it. */
  @Public()
  @Post()
  async edit(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const posted = readSubmission(body);
    await this.keeping(posted, request, reply, async () => {
      const choices = await this.choices.read();
      const token = this.browser.formToken(request, reply);
      const formKey = posted.key ?? freshFormKey();
      await answerPage(reply, SubmissionFormPage({ choices, token, formKey, typed: posted.typed }));
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
    const posted = readSubmission(body);
    await this.keeping(posted, request, reply, async () => {
      const choices = await this.choices.read();
      const read = await readForm(ComplaintSubmissionDto, posted.fields);
      const errors = read.ok ? unknownChoices(read.value, choices) : inFormOrder(read.errors);
      const token = this.browser.formToken(request, reply);
      const shared = { choices, token, formKey: posted.key ?? freshFormKey(), typed: posted.typed };
      if (errors.length > 0)
        return answerPage(reply, SubmissionFormPage({ ...shared, errors }), 422);
      await answerPage(reply, SubmissionCheckPage(shared));
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
    posted: PostedSubmission,
    request: FastifyRequest,
    reply: FastifyReply,
    answer: () => Promise<void>,
  ): Promise<void> {
    try {
      await answer();
    } catch (error) {
      const failure = failureAnswer(error);
      logFailure(this.log, error, request, failure);
      await answerUnsent(reply, failure, {
        requestId: request.id,
        action: '/report/check',
        formKey: posted.key ?? freshFormKey(),
        token: this.browser.formToken(request, reply),
        typed: posted.typed,
      });
    }
  }
}
