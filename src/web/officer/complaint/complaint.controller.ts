import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { ComplaintScreen } from './complaint-screen.service.js';

/** The screen of a complaint. */
@Controller('staff/complaints')
export class ComplaintController {
  constructor(private readonly screen: ComplaintScreen) {}

  /** Everything about one complaint but who said it. */
  @May('see_complaint')
  @Get(':number')
  async show(
    @Param('number') number: string,
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const said = typeof done === 'string' ? done : undefined;
    await this.screen.show({ number, request, reply }, { done: said });
  }
}
