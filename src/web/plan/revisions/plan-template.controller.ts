import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import { planTemplate } from '../../../plan/files/plan-template.js';
import { PLAN_FORMATS } from '../../../plan/files/plan-writer.js';
import { FileNotFound } from '../../../core/files/file.errors.js';

/** Empty files that say what each column takes. */
@Controller('staff/plan')
export class PlanTemplateController {
  /** A template to fill; throws FileNotFound for a format that there is not. */
  @May('revise_plan')
  @Get('template.:format')
  async template(@Param('format') format: string, @Res() reply: FastifyReply): Promise<void> {
    if (format !== 'xlsx' && format !== 'csv') throw new FileNotFound();
    await reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="plan-template.${format}"`)
      .type(PLAN_FORMATS[format])
      .send(planTemplate(format));
  }
}
