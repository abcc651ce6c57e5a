import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  answerTo,
  retrySeconds,
  type ErrorAnswer,
} from '../../../platform/http/answer-status.rule.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { logFailure } from '../../../platform/http/failure-line.js';
import { resumeForm } from '../../../platform/http/form-resumption.js';
import { keptForm, type KeptForm } from '../../../platform/http/kept-form.js';
import '../../../platform/http/office-reply.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { recordRefusal } from '../../../platform/http/refusal-record.js';
import { SecurityLogService } from '../../../platform/logging/security-log.service.js';
import { errorWordsOf } from './error-answer-words.js';
import { FormNotice } from './form-notice.js';
import { ErrorPage } from './error.page.js';
import { isOfStaff } from './staff-address.rule.js';

/**
 * Turns every error into a page or, for the API, a problem document; never a stack trace. A form is answered with
 * its own page and what was typed in it, whatever it failed at.
 */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly log = new Logger(ErrorFilter.name);

  constructor(
    private readonly security: SecurityLogService,
    private readonly browser: BrowserSession,
  ) {}

  /** Answers the request. */
  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const answer = answerTo(error);
    if (answer.status >= 500) logFailure(this.log, error, request, answer);
    recordRefusal(error, request, this.security);
    const seconds = retrySeconds(answer);
    if (seconds !== null) void reply.header('retry-after', String(seconds));
    if (request.url.startsWith('/api/')) return this.problem(reply, answer, request.id);
    const kept = keptForm(request);
    const words = errorWordsOf(answer, request.id, await reply.officeDetails(), kept);
    if (kept) {
      const notice = FormNotice({ ...words, kept });
      if (await resumeForm(request, reply, kept, { notice, status: answer.status })) return;
      if (await this.askOwner(request, reply, kept, answer)) return;
    }
    const staff = isOfStaff(request.url);
    const token = kept ? this.tokenToTryAgain(request, reply, answer) : undefined;
    await answerPage(reply, ErrorPage({ ...words, staff, kept, token }), answer.status);
  }

  /** Of a form of another account, whose page this one may not see: asks for its owner, and carries it. */
  private async askOwner(
    request: FastifyRequest,
    reply: FastifyReply,
    kept: KeptForm,
    { status, code, details }: ErrorAnswer,
  ): Promise<boolean> {
    if (code !== 'form_of_another') return false;
    const asks = { status, code: 'form_of_another_asks', details };
    const words = errorWordsOf(asks, request.id, await reply.officeDetails());
    return resumeForm(request, reply, behindSignIn(kept), {
      notice: FormNotice({ ...words, kept }),
      status,
    });
  }

  /** The token of a form that may be taken when it is sent again as it is; undefined where it would not be. */
  private tokenToTryAgain(
    request: FastifyRequest,
    reply: FastifyReply,
    { status, code }: ErrorAnswer,
  ): string | undefined {
    const { formOwner } = request;
    const ofPublicForm = code === 'form_token_wrong' && !isOfStaff(request.url);
    const passes = status >= 500 || status === 429;
    if (!ofPublicForm && !(passes && formOwner !== undefined)) return undefined;
    return this.browser.formToken(request, reply, formOwner);
  }

  private async problem(
    reply: FastifyReply,
    answer: ErrorAnswer,
    requestId: string,
  ): Promise<void> {
    const { title, text } = errorWordsOf(answer, requestId, await reply.officeDetails());
    const { status, code, details } = answer;
    void reply
      .status(status)
      .type('application/problem+json; charset=utf-8')
      .send({ type: 'about:blank', title, status, detail: text, code, requestId, ...details });
  }
}

/** The form that asks for name and password and carries the other: its page shows it to its owner alone. */
function behindSignIn(kept: KeptForm): KeptForm {
  const page = '/staff/sign-in';
  const values = { kept: [JSON.stringify(kept)] };
  return { page, form: page, action: page, values, file: kept.file };
}
