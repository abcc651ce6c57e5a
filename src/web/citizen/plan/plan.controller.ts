import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { YearNotFound } from '../../../plan/plan/plan.errors.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { PlanMissionsPage } from './plan-missions.page.js';
import { PlanProjectPage } from './plan-project.page.js';
import { ProjectYearsQuery } from '../../shared/plan/project-years.query.js';
import { PlanViewQuery } from './plan-view.query.js';
import { PlanPage } from './plan.page.js';

/** The public plan. */
@Controller('plan')
export class PlanController {
  constructor(
    private readonly view: PlanViewQuery,
    private readonly years: ProjectYearsQuery,
    private readonly clock: Clock,
  ) {}

  /** The plan in force, with its linked complaints as figures that point at nobody. */
  @Public()
  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    await answerPage(reply, PlanPage({ view: await this.view.of(null, this.today()) }));
  }

  /** One project with everything that the plan says of it. */
  @Public()
  @Get('projects/:code')
  async project(@Param('code') code: string, @Res() reply: FastifyReply): Promise<void> {
    const view = await this.view.project(code, this.today());
    const years = await this.years.of(view.project, 'staff');
    await answerPage(reply, PlanProjectPage({ view, years }));
  }

  /** The plan of another fiscal year; throws YearNotFound. */
  @Public()
  @Get(':year')
  async year(@Param('year') year: string, @Res() reply: FastifyReply): Promise<void> {
    const view = /^\d{4}$/.test(year) ? await this.view.of(Number(year), this.today()) : null;
    if (!view?.overview.plan) throw new YearNotFound(year);
    await answerPage(reply, PlanPage({ view }));
  }

  /** The objectives and missions of a year's plan; throws YearNotFound. */
  @Public()
  @Get(':year/missions')
  async missions(@Param('year') year: string, @Res() reply: FastifyReply): Promise<void> {
    const view = /^\d{4}$/.test(year) ? await this.view.of(Number(year), this.today()) : null;
    if (!view?.overview.plan) throw new YearNotFound(year);
    await answerPage(reply, PlanMissionsPage({ plan: view.overview }));
  }

  private today(): string {
    return bangkokDayOf(this.clock.now());
  }
}
