import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import { mayEver } from '../../../core/accounts/policy.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { Clock } from '../../../platform/clock/clock.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { AdminPage } from './admin.page.js';
import { AdminViewQuery } from './admin-view.query.js';

/** The system's own page. */
@Controller('staff/admin')
export class AdminController {
  constructor(
    private readonly view: AdminViewQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** Alarms, figures and the journal; who sees failed mails only is led to them. */
  @May('see_mails')
  @Get()
  async show(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!mayEver(request.officer, 'see_alarms')) {
      await reply.redirect('/staff/admin/mails', 303);
      return;
    }
    const view = await this.view.read(this.clock.now(), request.officer);
    const context = await this.context.of(request, reply);
    await answerPage(reply, AdminPage({ context, view }));
  }
}
