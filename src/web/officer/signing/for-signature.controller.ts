import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';
import { WaitingLetters } from '../../../correspondence/notices/waiting-letters.query.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffSeat } from '../../shared/staff/staff-seat.service.js';
import { ForSignaturePage } from './for-signature.page.js';

/** The letters laid before the officer who is signed in. */
@Controller('staff/for-signature')
export class ForSignatureController {
  constructor(
    private readonly letters: WaitingLetters,
    private readonly seat: StaffSeat,
    private readonly clock: Clock,
  ) {}

  /** The nearest due day first. */
  @May('sign_notice')
  @Get()
  async show(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    const letters = await this.letters.of(request.officer);
    const seat = await this.seat.of(request, reply);
    const today = bangkokDayOf(this.clock.now());
    await answerPage(reply, ForSignaturePage({ seat, letters, today }));
  }
}
