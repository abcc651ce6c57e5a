import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Settings } from '../../../platform/settings/settings.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { ProcedurePage } from './procedure.page.js';
import { ProcedureQuery } from './procedure.query.js';

/** How a complaint is handled, for everybody [plan L296, L425]. */
@Controller('procedure')
export class ProcedureController {
  constructor(
    private readonly procedure: ProcedureQuery,
    private readonly settings: Settings,
  ) {}

  /** The procedure as it is set now, with the measured times. */
  @Public()
  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    const reportUrl = `${this.settings.PUBLIC_URL}/report`;
    await answerPage(reply, ProcedurePage({ view: await this.procedure.read(), reportUrl }));
  }
}
