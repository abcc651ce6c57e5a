import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';
import { WaitingLettersQuery } from '../../../correspondence/notices/waiting-letters.query.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { ForSignaturePage } from './for-signature.page.js';

/** The letters that wait for the signature of the officer who is signed in. */
@Controller('staff/for-signature')
export class ForSignatureController {
  constructor(
    private readonly letters: WaitingLettersQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** The nearest due day first. */
  @May('sign_notice')
  @Get()
  async show(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    const letters = await this.letters.of(request.officer);
    const context = await this.context.of(request, reply);
    const today = bangkokDayOf(this.clock.now());
    await answerPage(reply, ForSignaturePage({ context, letters, today }));
  }
}
