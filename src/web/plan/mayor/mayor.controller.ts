import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { MayorViewQuery } from './mayor-view.query.js';
import { MayorPage } from './mayor.page.js';

/** The overview of the whole plan. */
@Controller('staff/plan/overview')
export class MayorController {
  constructor(
    private readonly views: MayorViewQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** Which projects draw complaints, and which quarters are late. */
  @May('see_plan')
  @Get()
  async show(
    @Query('year') year: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.views.of(request.officer, year, bangkokDayOf(this.clock.now()));
    await answerPage(reply, MayorPage({ context: await this.context.of(request, reply), view }));
  }
}
