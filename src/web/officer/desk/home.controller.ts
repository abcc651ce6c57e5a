import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import { mayEver } from '../../../core/accounts/policy.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { HomePage } from './home.page.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffSeat } from '../../shared/staff/staff-seat.service.js';

/** Where an officer arrives. */
@Controller('staff')
export class HomeController {
  constructor(private readonly seat: StaffSeat) {}

  /** Leads to the queue, or greets officers who have none. */
  @May('signed_in')
  @Get()
  async arrive(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    if (mayEver(request.officer, 'see_queue')) {
      await reply.redirect('/staff/queue', 303);
      return;
    }
    await answerPage(reply, HomePage({ seat: await this.seat.of(request, reply) }));
  }
}
