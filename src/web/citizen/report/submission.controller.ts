import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ComplaintSubmissionDto } from '../../../cases/intake/complaint-submission.dto.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { freshFormKey } from '../../../platform/http/form-key.js';
import { readForm } from '../../../platform/http/form-reader.js';
import { resumedBody } from '../../../platform/http/form-resumption.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { SubmissionCheckPage } from './submission-check.page.js';
import { SubmissionChoicesQuery, unknownChoices } from './submission-choices.query.js';
import { SubmissionFormPage } from './submission-form.page.js';
import { inFormOrder, readSubmission, type PostedSubmission } from './submission-form.rule.js';
import { SubmittedBeforeService } from './submitted-before.service.js';

/** The submission form and its check page; nothing is stored before it is sent. */
@Controller('report')
export class SubmissionController {
  constructor(
    private readonly choices: SubmissionChoicesQuery,
    private readonly browser: BrowserSession,
    private readonly sent: SubmittedBeforeService,
  ) {}

  /** An empty form with a fresh key; or again the check page whose form could not be taken. */
  @Public()
  @Get()
  async form(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = resumedBody('/report/done');
    const page = await this.around(readSubmission(sent), request, reply);
    if (sent) return answerPage(reply, SubmissionCheckPage(page));
    await answerPage(reply, SubmissionFormPage({ ...page, sentBefore: this.sent.of(request) }));
  }

  /** The form again with what was typed, to correct it. */
  @Public()
  @Post()
  async edit(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.around(readSubmission(body), request, reply);
    await answerPage(reply, SubmissionFormPage(page));
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
    const page = await this.around(posted, request, reply);
    const read = await readForm(ComplaintSubmissionDto, posted.fields);
    const errors = read.ok ? unknownChoices(read.value, page.choices) : inFormOrder(read.errors);
    if (errors.length > 0) return answerPage(reply, SubmissionFormPage({ ...page, errors }), 422);
    await answerPage(reply, SubmissionCheckPage(page));
  }

  /** A check page asked for by address has nothing to show. */
  @Public()
  @Get('check')
  async nothingToCheck(@Res() reply: FastifyReply): Promise<void> {
    await reply.redirect('/report', 303);
  }

  /** What every page of the form needs. */
  private async around(
    { key, typed }: PostedSubmission,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    const choices = await this.choices.read();
    const token = this.browser.formToken(request, reply);
    return { choices, token, formKey: key ?? freshFormKey(), typed };
  }
}
