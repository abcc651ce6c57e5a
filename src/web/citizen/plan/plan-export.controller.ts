import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PlanFileQuery } from '../../../plan/files/plan-file.query.js';
import { PLAN_FORMATS, writePlan } from '../../../plan/files/plan-writer.js';
import { YearNotFound } from '../../../plan/plan/plan.errors.js';
import { Public } from '../../../platform/http/public.decorator.js';

/** Plans as files: what was imported comes out again. */
@Controller('plan/:year')
export class PlanExportController {
  constructor(private readonly files: PlanFileQuery) {}

  /** The plan in force of a year; nothing in a plan is secret. Throws YearNotFound. */
  @Public()
  @Get('export.:format')
  async file(
    @Param('year') year: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const plan = /^\d{4}$/.test(year) ? await this.files.read(Number(year)) : null;
    if (!plan || !isFormat(format)) throw new YearNotFound(year);
    await reply
      .header('content-disposition', `attachment; filename="plan-${year}.${format}"`)
      .type(PLAN_FORMATS[format])
      .send(writePlan(plan, format));
  }
}

const isFormat = (text: string): text is keyof typeof PLAN_FORMATS =>
  Object.hasOwn(PLAN_FORMATS, text);
