import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { indicatorCsv } from './indicator-csv.rule.js';
import { IndicatorPagesQuery } from './indicator-pages.query.js';
import { IndicatorPage } from './indicator.page.js';
import { IndicatorsPage } from './indicators.page.js';

/** The plan's computed indicators. */
@Controller('staff/plan/indicators')
export class IndicatorsController {
  constructor(
    private readonly pages: IndicatorPagesQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** Every indicator of a year, quarter by quarter. */
  @May('see_plan')
  @Get()
  async list(
    @Query('year') year: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.pages.year(request.officer, year, bangkokDayOf(this.clock.now()));
    await answerPage(
      reply,
      IndicatorsPage({ context: await this.context.of(request, reply), view }),
    );
  }

  /** The same as a table for other programs. */
  @May('see_plan')
  @Get('csv')
  async csv(
    @Query('year') year: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.pages.year(request.officer, year, bangkokDayOf(this.clock.now()));
    await reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="indicators-${view.fiscalYear}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(indicatorCsv(view));
  }

  /** One indicator in one quarter, with the cases behind it that the officer may see. */
  @May('see_plan')
  @Get(':code/:quarter')
  async show(
    @Param('code') code: string,
    @Param('quarter') quarter: string,
    @Query('page') page: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = bangkokDayOf(this.clock.now());
    const view = await this.pages.one(request.officer, { code, quarter, page }, today);
    await answerPage(
      reply,
      IndicatorPage({ context: await this.context.of(request, reply), view }),
    );
  }
}
