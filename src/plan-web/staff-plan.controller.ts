import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../accounts/may.decorator.js';
import type { StaffRequest } from '../accounts/staff.guard.js';
import { bangkokDayOf } from '../calendar/civil-day.js';
import { visibleScope } from '../complaints/visible-scope.sql.js';
import { FIRST_SCOPE_PARAMETER, PlanLinksQuery } from '../plan/plan-links.query.js';
import { ProjectNotFound } from '../plan/plan.errors.js';
import { PlanQuery } from '../plan/plan.query.js';
import { Clock } from '../platform/clock/clock.js';
import { OfficeNamesQuery } from '../office/office-names.query.js';
import { answerPage } from '../staff-frame/page-answer.js';
import { ProjectPage } from './project.page.js';
import { PlanPage } from './plan.page.js';
import { StaffSeat } from '../staff-frame/staff-seat.service.js';

/** The plan as officers read it. */
@Controller('staff/plan')
export class StaffPlanController {
  constructor(
    private readonly plan: PlanQuery,
    private readonly links: PlanLinksQuery,
    private readonly names: OfficeNamesQuery,
    private readonly seat: StaffSeat,
    private readonly clock: Clock,
  ) {}

  /** Every project; the figures leave restricted complaints out. */
  @May('see_plan')
  @Get()
  async list(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    const [plan, counts] = await Promise.all([
      this.plan.overviewOn(bangkokDayOf(this.clock.now())),
      this.links.countsByProject(),
    ]);
    const seat = await this.seat.of(request, reply);
    await answerPage(reply, PlanPage({ seat, plan, counts }));
  }

  /** One project, with the linked complaints that the officer may see. */
  @May('see_plan')
  @Get(':code')
  async show(
    @Param('code') code: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!/^[\w-]{1,40}$/.test(code)) throw new ProjectNotFound(code);
    const scope = visibleScope(request.officer, FIRST_SCOPE_PARAMETER);
    const [project, linked, office] = await Promise.all([
      this.plan.project(code),
      this.links.linkedComplaints(code, scope),
      this.names.read(),
    ]);
    const seat = await this.seat.of(request, reply);
    await answerPage(reply, ProjectPage({ seat, project, linked, office }));
  }
}
