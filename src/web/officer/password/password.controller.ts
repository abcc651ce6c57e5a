import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PasswordRefused, PasswordWrong } from '../../../core/accounts/account.errors.js';
import { May } from '../../../core/accounts/may.decorator.js';
import { OwnPasswordService } from '../../../core/accounts/own-password.service.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { CookieJar } from '../../../platform/http/cookie-jar.js';
import type { FieldError, FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { PasswordDto } from './password.dto.js';
import { PasswordPage, type PasswordPageProps } from './password.page.js';

/** The password of the officer who is signed in. */
@Controller('staff/password')
export class PasswordController {
  constructor(
    private readonly passwords: OwnPasswordService,
    private readonly context: StaffContextService,
    private readonly jar: CookieJar,
  ) {}

  /** The empty form. */
  @May('signed_in')
  @Get()
  async form(
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page(request, reply, { saved: done === 'saved' });
  }

  /** Sets the new password; every other browser of the officer is signed out. Throws TooManyTries. */
  @May('signed_in')
  @Post()
  async change(
    @PostedForm(PasswordDto) read: FormRead<PasswordDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const errors = read.ok ? await this.carryOut(read.value, request) : read.errors;
    if (errors.length > 0) return this.page(request, reply, { errors }, 422);
    await reply.redirect('/staff/password?done=saved', 303);
  }

  /** What is wrong; nothing when the password was changed. */
  private async carryOut(form: PasswordDto, request: StaffRequest): Promise<FieldError[]> {
    const { current, next, repeated } = form;
    if (next !== repeated) return [{ field: 'repeated', message: 'repeated_differs' }];
    if (next === current) return [{ field: 'next', message: 'same' }];
    const keptToken = this.jar.read(request, 'staff') ?? '';
    try {
      await this.passwords.change(request.officer, { current, next, keptToken });
      return [];
    } catch (error) {
      if (error instanceof PasswordWrong) return [{ field: 'current', message: 'current_wrong' }];
      if (error instanceof PasswordRefused) return [{ field: 'next', message: error.problem }];
      throw error;
    }
  }

  private async page(
    request: StaffRequest,
    reply: FastifyReply,
    more: Omit<PasswordPageProps, 'context'>,
    status = 200,
  ): Promise<void> {
    const context = await this.context.of(request, reply);
    await answerPage(reply, PasswordPage({ context, ...more }), status);
  }
}
