import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';
import { LetterHandsQuery } from '../../../correspondence/notices/letter-hands.query.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { ForSignaturePage } from './for-signature.page.js';

/** The letters that wait for the officer who is signed in: for the signature, or for work on them. */
@Controller('staff/for-signature')
export class ForSignatureController {
  constructor(
    private readonly letters: LetterHandsQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** The nearest due day first. */
  // Whoever signs or writes letters also reads notes; nobody else does.
  @May('see_notes')
  @Get()
  async show(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    const today = bangkokDayOf(this.clock.now());
    const letters = await this.letters.of(request.officer.id, today);
    const context = await this.context.of(request, reply);
    await answerPage(reply, ForSignaturePage({ context, letters, today }));
  }
}
