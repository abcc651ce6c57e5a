import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { FollowUpPagesQuery } from './follow-up-pages.query.js';
import { FollowUpPage } from './follow-up.page.js';

/** What a division owes and has done for the plan. */
@Controller('staff/plan/follow-up')
export class FollowUpController {
  constructor(
    private readonly pages: FollowUpPagesQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** A division's reports and projects of a year. */
  @May('see_plan')
  @Get()
  async show(
    @Query('year') year: unknown,
    @Query('division') division: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = bangkokDayOf(this.clock.now());
    const view = await this.pages.of(request.officer, { year, division }, today);
    await answerPage(reply, FollowUpPage({ context: await this.context.of(request, reply), view }));
  }
}
