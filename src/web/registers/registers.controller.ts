import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../core/accounts/staff.guard.js';
import { answerPage } from '../../platform/http/page-answer.js';
import { StaffContextService } from '../shared/staff/staff-context.service.js';
import { IncomingPage } from './incoming.page.js';
import { OutgoingPage } from './outgoing.page.js';
import { RegisterViewQuery } from './register-view.query.js';

/** The two registers; what is shown is their address. */
@Controller('staff/registers')
export class RegistersController {
  constructor(
    private readonly views: RegisterViewQuery,
    private readonly context: StaffContextService,
  ) {}

  /** The incoming register. */
  @May('see_registers')
  @Get('incoming')
  async incoming(
    @Query() query: Record<string, unknown>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const context = await this.context.of(request, reply);
    const view = await this.views.incoming(request.officer, query);
    await answerPage(reply, IncomingPage({ context, view }));
  }

  /** The outgoing register. */
  @May('see_registers')
  @Get('outgoing')
  async outgoing(
    @Query() query: Record<string, unknown>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const context = await this.context.of(request, reply);
    const view = await this.views.outgoing(request.officer, query);
    await answerPage(reply, OutgoingPage({ context, view }));
  }
}
