import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../../platform/http/public.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { PrivacyPage } from './privacy.page.js';
import { StartPage } from './start.page.js';

/** The start page and the privacy notice. */
@Controller()
export class StartController {
  /** The start page. */
  @Public()
  @Get()
  async start(@Res() reply: FastifyReply): Promise<void> {
    await answerPage(reply, StartPage());
  }

  /** The privacy notice. */
  @Public()
  @Get('privacy')
  async privacy(@Res() reply: FastifyReply): Promise<void> {
    await answerPage(reply, PrivacyPage());
  }
}
