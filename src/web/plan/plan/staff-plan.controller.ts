import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { doneWorkOf } from '../follow-up/follow-up.messages.js';
import { answeredOf, linkedAddressOf } from '../project/linked-address.rule.js';
import { PlanYearQuery } from '../frame/plan-year.query.js';
import { PlanPage } from './plan.page.js';
import { ProjectViewQuery } from '../project/project-view.query.js';
import { ProjectPage } from '../project/project.page.js';

/** The plan as officers read it. */
@Controller('staff/plan')
export class StaffPlanController {
  constructor(
    private readonly years: PlanYearQuery,
    private readonly projects: ProjectViewQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** Every project of a year, with the figures that the officer's role may know. */
  @May('see_plan')
  @Get()
  async list(
    @Query('year') year: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.years.of(request.officer, year, bangkokDayOf(this.clock.now()));
    await answerPage(reply, PlanPage({ context: await this.context.of(request, reply), view }));
  }

  /** One project, with the linked complaints that the officer may see. */
  @May('see_plan')
  @Get(':code')
  async show(
    @Param('code') code: string,
    @Query() query: Record<string, unknown>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = bangkokDayOf(this.clock.now());
    const view = await this.projects.of(request.officer, code, linkedAddressOf(query), today);
    const context = await this.context.of(request, reply);
    const done = doneWorkOf(query['done']);
    await answerPage(reply, ProjectPage({ context, view, answered: answeredOf(query), done }));
  }
}
