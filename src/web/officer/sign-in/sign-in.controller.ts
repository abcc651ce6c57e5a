import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import { ABSOLUTE_MS } from '../../../core/accounts/session-life.rule.js';
import { SignInService, SignInRefused } from '../../../core/accounts/sign-in.service.js';
import { StaffSessionsService } from '../../../core/accounts/staff-sessions.service.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { CookieJar } from '../../../platform/http/cookie-jar.js';
import { KnownBrowser } from '../../../platform/http/known-browser.js';
import type { FieldError, FormRead } from '../../../platform/http/form-reader.js';
import { resumedBody } from '../../../platform/http/form-resumption.js';
import { readKeptForm } from '../../../platform/http/kept-form.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { localNext } from './local-next.rule.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { typedWords } from '../../../platform/ui/form.messages.js';
import { resumeAfter } from '../../shared/errors/resume-after.js';
import { SignInDto } from './sign-in.dto.js';
import { SignInPage } from './sign-in.page.js';

/** Signing in and out. */
@Controller('staff')
export class SignInController {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: StaffSessionsService,
    private readonly browser: BrowserSession,
    private readonly jar: CookieJar,
    private readonly known: KnownBrowser,
  ) {}

  /** The empty form, or again the one that keeps another. */
  @Public()
  @Get('sign-in')
  async form(
    @Query('next') next: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = this.browser.formToken(request, reply);
    const kept = readKeptForm(resumedBody('/staff/sign-in')?.kept) ?? undefined;
    await answerPage(reply, SignInPage({ token, next: localNext(next ?? kept?.page), kept }));
  }

  /** Opens a session of at most 12 hours; wrong name and wrong password get the same answer. */
  @Public()
  @Post('sign-in')
  async enter(
    @PostedForm(SignInDto) read: FormRead<SignInDto>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const next = localNext(read.typed.next);
    const kept = readKeptForm(read.typed.kept) ?? undefined;
    const refuse = (errors: FieldError[]): Promise<void> => {
      const token = this.browser.formToken(request, reply);
      const { username } = read.typed;
      return answerPage(reply, SignInPage({ token, next, username, kept, errors }), 422);
    };
    if (!read.ok) return refuse(read.errors);
    try {
      const { username, password } = read.value;
      const guesser = this.known.guesser(request);
      const signedIn = await this.signIn.signIn(username, password, guesser);
      // Whoever was signed in to this browser is so no more: their open forms would be sent as this officer.
      const earlier = this.jar.read(request, 'staff');
      if (earlier) await this.sessions.end(earlier);
      this.known.remember(request, reply, 'sign-in', signedIn.username);
      this.jar.write(reply, 'staff', signedIn.token, ABSOLUTE_MS / 1000);
      if (kept) return await resumeAfter(request, reply, kept, typedWords.resumed);
      await reply.redirect(next, 303);
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      await refuse([{ field: 'username', message: 'refused' }]);
    }
  }

  /** Ends the session of this browser. */
  @May('signed_in')
  @Post('sign-out')
  async leave(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = this.jar.read(request, 'staff');
    if (token) await this.sessions.end(token);
    this.jar.clear(reply, 'staff');
    await reply.redirect('/staff/sign-in', 303);
  }
}
