import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SecurityLogService } from '../../../platform/logging/security-log.service.js';
import {
  answerTo,
  retrySeconds,
  type ErrorAnswer,
} from '../../../platform/http/answer-status.rule.js';
import { logFailure } from '../../../platform/http/failure-line.js';
import { writtenTexts } from '../../../platform/http/form-reader.js';
import { ErrorPage, errorWordsOf } from './error-page.js';
import '../../../platform/http/office-reply.js';
import { recordRefusal } from '../../../platform/http/refusal-record.js';
import { renderPage } from '../../../platform/ui/render-page.js';

function leadToSignIn({ method, url }: FastifyRequest, reply: FastifyReply): void {
  const next = method === 'GET' ? `?next=${encodeURIComponent(url)}` : '';
  void reply.redirect(`/staff/sign-in${next}`, 303);
}

/** Of a form that is shown to be of this browser; another site's must not write on our pages. */
const keepsTyped = ({ code, status }: ErrorAnswer, { formOwner }: FastifyRequest): boolean =>
  formOwner !== undefined &&
  (status >= 500 || code === 'form_of_another' || code === 'sign_in_needed');

/** Turns every error into a page or, for the API, a problem document; never a stack trace. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly log = new Logger(ErrorFilter.name);

  constructor(private readonly security: SecurityLogService) {}

  /** Answers the request; an officer who is not signed in is led to the sign-in page. */
  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const answer = answerTo(error);
    if (answer.status >= 500) logFailure(this.log, error, request, answer);
    recordRefusal(error, request, this.security);
    const seconds = retrySeconds(answer);
    if (seconds !== null) void reply.header('retry-after', String(seconds));
    const path = request.url.split('?')[0] ?? '/';
    if (path.startsWith('/api/')) return this.problem(reply, answer, request.id);
    const typed = keepsTyped(answer, request) ? writtenTexts(request.body) : [];
    if (answer.status === 401 && typed.length === 0) return leadToSignIn(request, reply);
    const staff = path.startsWith('/staff');
    const office = await reply.officeDetails();
    const page = ErrorPage({ answer, requestId: request.id, office, staff, typed });
    void reply
      .status(answer.status)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(renderPage(page, office));
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
