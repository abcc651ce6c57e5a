import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { ComplaintPresenter } from './complaint.presenter.js';

/** The page of a complaint. */
@Controller('staff/complaints')
export class ComplaintController {
  constructor(private readonly presenter: ComplaintPresenter) {}

  /** Everything about one complaint except who complained. */
  @May('see_complaint')
  @Get(':number')
  async show(
    @Param('number') number: string,
    @Query() { done, queue }: Record<string, unknown>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const said = typeof done === 'string' ? done : undefined;
    await this.presenter.show({ number, request, reply, queue }, { done: said });
  }
}
