import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { bangkokDayOf } from '../calendar/civil-day.js';
import { PlanLinksQuery } from '../plan/plan-links.query.js';
import { PlanQuery } from '../plan/plan.query.js';
import { Clock } from '../platform/clock/clock.js';
import { Public } from '../platform/web/public.decorator.js';
import { answerPage } from './page-answer.js';
import { PlanPage } from './plan.page.js';

/** The public plan. */
@Controller('plan')
export class PlanController {
  constructor(
    private readonly plan: PlanQuery,
    private readonly links: PlanLinksQuery,
    private readonly clock: Clock,
  ) {}

  /** The plan in force, with its linked complaints as figures that point at nobody. */
  @Public()
  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    const [plan, counts] = await Promise.all([
      this.plan.overviewOn(bangkokDayOf(this.clock.now())),
      this.links.countsByProject(),
    ]);
    await answerPage(reply, PlanPage({ plan, counts }));
  }
}
