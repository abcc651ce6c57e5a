import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { MailNotThere } from '../../../escalation/mails/failed-mails.service.js';
import { readForm } from '../../../platform/http/form-reader.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffSeat } from '../../shared/staff/staff-seat.service.js';
import { MailActForm } from './mail-act.form.js';
import { MailsDesk } from './mails-desk.service.js';
import { MailsPage } from './mails.page.js';

const MOST = 100;

/** The mails that could not be delivered. */
@Controller('staff/admin/mails')
export class MailsController {
  constructor(
    private readonly desk: MailsDesk,
    private readonly seat: StaffSeat,
  ) {}

  /** The newest of them; the officer for misconduct sees those of restricted matters only. */
  @May('see_mails')
  @Get()
  async list(
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { mails, names } = await this.desk.list(request.officer, MOST);
    const seat = await this.seat.of(request, reply);
    const said = typeof done === 'string' ? done : undefined;
    await answerPage(reply, MailsPage({ seat, mails, names, done: said }));
  }

  /** Sends one again, or ends its alarm; throws MailNotThere. */
  @May('see_mails')
  @Post(':id')
  async act(
    @Param('id') id: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const read = await readForm(MailActForm, body);
    if (!isUUID(id) || !read.ok) throw new MailNotThere();
    const done = await this.desk.act(id, read.value.act, request.officer);
    await reply.redirect(`/staff/admin/mails?done=${done}`, 303);
  }
}
