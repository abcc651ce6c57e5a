import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/http/public.decorator.js';
import '../../platform/http/office-reply.js';
import { renderPage } from '../../platform/ui/render-page.js';
import { CaughtMailsService } from './caught-mails.service.js';
import { DevMailPage } from './dev-mail.page.js';

/** The mails that the demo's SMTP catcher accepted; not registered in production. */
@Controller('dev')
export class DevMailController {
  constructor(private readonly mails: CaughtMailsService) {}

  /** The mails as a page, newest first. */
  @Public()
  @Get('mail')
  async page(@Res() reply: FastifyReply): Promise<void> {
    const mails = await this.mails.all();
    await reply
      .type('text/html; charset=utf-8')
      .send(renderPage(DevMailPage({ mails }), await reply.officeDetails()));
  }

  /** The mails as JSON, newest first. */
  @Public()
  @Get('mail.json')
  async json(@Res() reply: FastifyReply): Promise<void> {
    const mails = await this.mails.all();
    const shown = mails.map(({ id, date, from, to, subject, text }) => ({
      id,
      date,
      from,
      to,
      subject,
      text,
    }));
    await reply.type('application/json; charset=utf-8').send(JSON.stringify(shown));
  }
}
