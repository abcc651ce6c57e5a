import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignInNeeded } from '../../../core/accounts/policy.errors.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { keptForm } from '../../../platform/http/kept-form.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { localNext } from './local-next.rule.js';
import { SignInPage } from './sign-in.page.js';

/** Leads an officer whose session is over to the sign-in page, which keeps the form that was sent. */
@Catch(SignInNeeded)
export class SessionOverFilter implements ExceptionFilter {
  constructor(private readonly browser: BrowserSession) {}

  /** Answers 303 to the sign-in page, or 401 with it and what was typed. */
  async catch(_error: SignInNeeded, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const kept = keptForm(request) ?? undefined;
    if (!kept) {
      const next = request.method === 'GET' ? `?next=${encodeURIComponent(request.url)}` : '';
      return void reply.redirect(`/staff/sign-in${next}`, 303);
    }
    const token = this.browser.formToken(request, reply);
    const page = { token, next: localNext(kept.page), kept, isOver: true };
    await answerPage(reply, SignInPage(page), 401);
  }
}
