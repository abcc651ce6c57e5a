import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { bulkAct } from '../../../escalation/bulk/bulk-acts.js';
import { BulkOrdersService } from '../../../escalation/bulk/bulk-orders.service.js';
import { BulkRunsService } from '../../../escalation/bulk/bulk-runs.service.js';
import { BulkNotFound } from '../../../escalation/bulk/bulk.errors.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { BulkDto, BulkInputDto } from './bulk.dto.js';
import { askedOf } from './bulk-asked.rule.js';
import { BulkPresenter } from './bulk.presenter.js';

/** For how long a page carries a bulk out itself, in milliseconds; the worker does the rest. */
const AT_ONCE_MS = 2000;

/** One act on several cases of the queue: chosen, looked at, confirmed, done, taken back. */
@Controller('staff/queue/bulk')
export class BulkController {
  constructor(
    private readonly orders: BulkOrdersService,
    private readonly runs: BulkRunsService,
    private readonly presenter: BulkPresenter,
    private readonly mail: MailWake,
    private readonly clock: Clock,
  ) {}

  /** Keeps what was chosen, and leads to its page; nothing is done yet. */
  @May('see_queue')
  @Post()
  async ask(
    @PostedForm(BulkDto) read: FormRead<BulkDto>,
    @Req() { officer }: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = await this.orders.ask(officer, askedOf(read), this.clock.now());
    await reply.redirect(`/staff/queue/bulk/${id}`, 303);
  }

  /** What will be done and what refused; or how far it is; or what became of it. */
  @May('see_queue')
  @Get(':id')
  async show(
    @Param('id') id: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.presenter.show({ id: keyOf(id), request, reply });
  }

  /** Takes what the act needs to be told, and shows what it would do. */
  @May('see_queue')
  @Post(':id')
  async tell(
    @Param('id') id: string,
    @PostedForm(BulkInputDto) read: FormRead<BulkInputDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { act } = await this.orders.one(request.officer, keyOf(id));
    const missing = bulkAct(act)
      .needs.filter((field) => !read.typed[field]?.trim())
      .map((field) => ({ field, message: `${field}_missing` }));
    const errors = [...missing, ...(read.ok ? [] : read.errors)];
    if (!read.ok || errors.length > 0) {
      const refused = { errors, typed: read.typed };
      return this.presenter.show({ id, request, reply }, refused, 422);
    }
    await this.orders.tell(id, read.value);
    await reply.redirect(`/staff/queue/bulk/${id}`, 303);
  }

  /** Has it done; pressed twice, it is done once. */
  @May('see_queue')
  @Post(':id/confirmation')
  async confirm(
    @Param('id') id: string,
    @Req() { officer }: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const begun = this.clock.now();
    await this.orders.one(officer, keyOf(id));
    await this.orders.confirm(id, begun);
    const until = begun.getTime() + AT_ONCE_MS;
    await this.runs.advance(id, () => this.clock.now().getTime() < until);
    this.mail.wake();
    await reply.redirect(`/staff/queue/bulk/${id}`, 303);
  }

  /** Takes back what was done, within half a minute. */
  @May('see_queue')
  @Post(':id/undo')
  async undo(
    @Param('id') id: string,
    @Req() { officer }: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.runs.undo(await this.orders.one(officer, keyOf(id)));
    await reply.redirect(`/staff/queue/bulk/${id}`, 303);
  }
}

/** The key in an address; throws BulkNotFound for what is none. */
function keyOf(id: string): string {
  if (!isUUID(id)) throw new BulkNotFound();
  return id;
}
