import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readNumber } from '../../../cases/complaints/complaint-number.rule.js';
import { ComplaintSubmissionDto } from '../../../cases/intake/complaint-submission.dto.js';
import { SubmissionKeyReused, SubmissionRefused } from '../../../cases/intake/intake.errors.js';
import { Settings } from '../../../platform/settings/settings.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { freshFormKey } from '../../../platform/http/form-key.js';
import { fieldErrorOf } from '../../../platform/http/field-error.rule.js';
import { readForm, type FieldError } from '../../../platform/http/form-reader.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { SubmissionCheckPage } from './submission-check.page.js';
import { SubmissionChoicesQuery } from './submission-choices.query.js';
import { SubmissionDonePage } from './submission-done.page.js';
import { SubmissionService } from './submission.service.js';
import { SubmissionFormPage } from './submission-form.page.js';
import { inFormOrder, readSubmission, type Typed } from './submission-form.rule.js';
import { SubmissionReusedPage } from './submission-reused.page.js';
import { SubmittedBeforeService } from './submitted-before.service.js';

/** A posted form: who sent it, under which key, with what in it. */
interface Sent {
  request: FastifyRequest;
  reply: FastifyReply;
  key: string | null;
  typed: Typed;
}

/** Sends the form and shows its receipt; sent twice, it is one complaint. */
@Controller('report/done')
export class SubmissionDoneController {
  constructor(
    private readonly submission: SubmissionService,
    private readonly choices: SubmissionChoicesQuery,
    private readonly browser: BrowserSession,
    private readonly settings: Settings,
    private readonly sentBefore: SubmittedBeforeService,
  ) {}

  /** Submits the form and redirects to its receipt. */
  @Public()
  @Post()
  async send(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { key, typed, fields } = readSubmission(body);
    const sent: Sent = { request, reply, key, typed };
    try {
      const read = await readForm(ComplaintSubmissionDto, fields);
      if (!read.ok) return await this.refuse(sent, inFormOrder(read.errors));
      if (key === null) return await this.checkAgain(sent);
      const holder = this.browser.id(request, reply);
      const { number } = await this.submission.submit(read.value, {
        key,
        holder,
        address: request.ip,
      });
      this.sentBefore.mark(reply, key);
      await reply.redirect(`/report/done?number=${encodeURIComponent(number)}`, 303);
    } catch (error) {
      if (error instanceof SubmissionRefused) return this.refuse(sent, [fieldErrorOf(error)]);
      if (!(error instanceof SubmissionKeyReused)) throw error;
      const page = { formKey: freshFormKey(), token: this.token(sent), typed };
      const before = String(error.details.number);
      await answerPage(reply, SubmissionReusedPage({ ...page, number: before }), 409);
    }
  }

  /** The receipt, for the browser that sent the form; anybody else is led to the tracking page. */
  @Public()
  @Get()
  async done(
    @Query('number') number: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const known = typeof number === 'string' && readNumber(number, this.settings.NUMBER_PREFIX);
    if (!known) {
      await reply.redirect('/track', 303);
      return;
    }
    const track = `/track?number=${known}`;
    const receipt = await this.submission.receipt(this.browser.id(request, reply), known);
    if (!receipt) {
      await reply.redirect(track, 303);
      return;
    }
    const trackUrl = `${this.settings.PUBLIC_URL}${track}`;
    await answerPage(reply, SubmissionDonePage({ receipt, trackUrl }));
  }

  private async refuse(sent: Sent, errors: FieldError[]): Promise<void> {
    const choices = await this.choices.read();
    const formKey = sent.key ?? freshFormKey();
    const page = { choices, formKey, token: this.token(sent), typed: sent.typed, errors };
    await answerPage(sent.reply, SubmissionFormPage(page), 422);
  }

  /** Without a key a repeat could not be recognised: the check page is shown again under a fresh one. */
  private async checkAgain(sent: Sent): Promise<void> {
    const choices = await this.choices.read();
    const page = { choices, formKey: freshFormKey(), token: this.token(sent), typed: sent.typed };
    await answerPage(sent.reply, SubmissionCheckPage({ ...page, again: true }), 422);
  }

  private token({ request, reply }: Sent): string {
    return this.browser.formToken(request, reply);
  }
}
