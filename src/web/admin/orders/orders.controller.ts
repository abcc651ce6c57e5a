import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { AccountDirectoryService } from '../../../core/accounts/account-directory.service.js';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';
import { fieldErrorOf } from '../../../platform/http/field-error.rule.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import {
  SigningOrderNotFound,
  OrderRefused,
} from '../../../correspondence/notices/response.errors.js';
import { SigningOrdersService } from '../../../correspondence/notices/signing-orders.service.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { SigningOrderDto } from './signing-order.dto.js';
import { OrdersPage, type OrdersPageProps } from './orders.page.js';

/** Delegation and acting orders: who may sign for the mayor, on which days. */
@Controller('staff/orders')
export class OrdersController {
  constructor(
    private readonly orders: SigningOrdersService,
    private readonly accounts: AccountDirectoryService,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** Every order, and the form for another. */
  @May('edit_orders')
  @Get()
  async list(
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const said = done === 'saved' || done === 'revoked' ? done : undefined;
    await this.show(request, reply, { done: said });
  }

  /** Enters an order. */
  @May('edit_orders')
  @Post()
  async enter(
    @PostedForm(SigningOrderDto, ['endsOn']) read: FormRead<SigningOrderDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { typed } = read;
    if (!read.ok) return this.show(request, reply, { typed, errors: read.errors }, 422);
    try {
      const { endsOn = null, ...order } = read.value;
      await this.orders.enter({ ...order, endsOn }, request.officer.id);
    } catch (error) {
      if (!(error instanceof OrderRefused)) throw error;
      return this.show(request, reply, { typed, errors: [fieldErrorOf(error)] }, 422);
    }
    await reply.redirect('/staff/orders?done=saved', 303);
  }

  /** Ends an order as of today; throws SigningOrderNotFound. */
  @May('edit_orders')
  @Post(':id/revocation')
  async revoke(
    @Param('id') id: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isUUID(id)) throw new SigningOrderNotFound();
    await this.orders.revoke(id, request.officer.id, this.clock.now());
    await reply.redirect('/staff/orders?done=revoked', 303);
  }

  private async show(
    request: StaffRequest,
    reply: FastifyReply,
    more: Pick<OrdersPageProps, 'typed' | 'errors' | 'done'>,
    status = 200,
  ): Promise<void> {
    const orders = await this.orders.list();
    const [active, former, context] = await Promise.all([
      this.accounts.active(),
      this.accounts.byIds(orders.map(({ accountId }) => accountId)),
      this.context.of(request, reply),
    ]);
    const today = bangkokDayOf(this.clock.now());
    const page = OrdersPage({ context, orders, active, former, today, ...more });
    await answerPage(reply, page, status);
  }
}
