import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../../platform/http/public.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { PublicServicePage } from './public-service.page.js';
import { PublicServicesPage } from './public-services.page.js';
import { PublicServicesQuery } from './public-services.query.js';

/** The published services with their steps and times [plan L262, L414]. */
@Controller('services')
export class PublicServicesController {
  constructor(private readonly services: PublicServicesQuery) {}

  /** Every published service. */
  @Public()
  @Get()
  async list(@Res() reply: FastifyReply): Promise<void> {
    await answerPage(reply, PublicServicesPage({ divisions: await this.services.list() }));
  }

  /** One of them; throws PublicServiceNotFound for one that is not published. */
  @Public()
  @Get(':code')
  async show(@Param('code') code: string, @Res() reply: FastifyReply): Promise<void> {
    await answerPage(reply, PublicServicePage(await this.services.one(code)));
  }
}
