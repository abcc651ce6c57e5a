import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import { mayEver } from '../../../core/accounts/policy.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { HomeQuery } from './home.query.js';
import { HomePage } from './home.page.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';

/** The officers' start page. */
@Controller('staff')
export class HomeController {
  constructor(
    private readonly context: StaffContextService,
    private readonly home: HomeQuery,
  ) {}

  /** Redirects to the queue, or to the administration; whoever has neither gets a start page. */
  @May('signed_in')
  @Get()
  async arrive(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    const { officer } = request;
    if (mayEver(officer, 'see_queue')) return void (await reply.redirect('/staff/queue', 303));
    if (mayEver(officer, 'see_mails')) return void (await reply.redirect('/staff/admin', 303));
    const [context, view] = await Promise.all([
      this.context.of(request, reply),
      this.home.of(officer),
    ]);
    await answerPage(reply, HomePage({ context, view }));
  }
}
