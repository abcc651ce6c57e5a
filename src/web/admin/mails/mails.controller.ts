import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { MailNotFound } from '../../../escalation/mails/failed-mails.service.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { FailedMailActionDto } from './failed-mail-action.dto.js';
import { FailedMailAdminService } from './failed-mail-admin.service.js';
import { MailsPage } from './mails.page.js';

const MOST = 100;

/** The mails that could not be sent. */
@Controller('staff/admin/mails')
export class MailsController {
  constructor(
    private readonly mails: FailedMailAdminService,
    private readonly context: StaffContextService,
  ) {}

  /** The newest of them; the officer for misconduct sees those of restricted matters only. */
  @May('see_mails')
  @Get()
  async list(
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { mails, names } = await this.mails.list(request.officer, MOST);
    const context = await this.context.of(request, reply);
    const said = typeof done === 'string' ? done : undefined;
    await answerPage(reply, MailsPage({ context, mails, names, done: said }));
  }

  /** Sends one again, or ends its alarm; throws MailNotFound. */
  @May('see_mails')
  @Post(':id')
  async act(
    @Param('id') id: string,
    @PostedForm(FailedMailActionDto) read: FormRead<FailedMailActionDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isUUID(id) || !read.ok) throw new MailNotFound();
    const done = await this.mails.act(id, read.value.act, request.officer);
    await reply.redirect(`/staff/admin/mails?done=${done}`, 303);
  }
}
