import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PinRenewalService } from '../../../cases/pins/pin-renewal.service.js';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { FieldError, FormRead } from '../../../platform/http/form-reader.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { versionSeen } from '../../shared/staff/version.dto.js';
import { carryOut } from '../desk/posted-form.js';
import { EntryReceiptPage } from '../entry/entry-receipt.page.js';
import { PinPageQuery } from './pin-page.query.js';
import { PinRenewalDto } from './pin-renewal.dto.js';
import { PinRenewalPage } from './pin-renewal.page.js';

/** Renews a lost PIN at the counter. */
@Controller('staff/complaints/:number/pin')
export class PinRenewalController {
  constructor(
    private readonly page: PinPageQuery,
    private readonly renewal: PinRenewalService,
    private readonly clock: Clock,
  ) {}

  /** Asks how it was checked who asks. */
  @May('renew_pin')
  @Get()
  async form(
    @Param('number') number: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show(number, request, reply, { typed: {} });
  }

  /** Renews it, and shows the receipt with the new PIN once; no address shows it again. */
  @May('renew_pin')
  @Post()
  async renew(
    @Param('number') typed: string,
    @PostedForm(PinRenewalDto) read: FormRead<PinRenewalDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { number } = await this.page.read(typed, request, reply);
    await carryOut({
      read,
      act: async (value) => {
        const order = { number, actor: request.officer, version: versionSeen(value) };
        const receipt = await this.renewal.renew(order, value.shown, this.clock.now());
        const { context, trackUrl } = await this.page.read(number, request, reply);
        const shown = { context, receipt, trackUrl, seen: true, renewed: true };
        await answerPage(reply, EntryReceiptPage(shown));
      },
      refuse: (errors, kept, status) =>
        this.show(number, request, reply, { typed: kept, errors }, status),
    });
  }

  private async show(
    typedNumber: string,
    request: StaffRequest,
    reply: FastifyReply,
    form: { typed: Readonly<Record<string, string>>; errors?: readonly FieldError[] },
    status = 200,
  ): Promise<void> {
    const page = await this.page.read(typedNumber, request, reply);
    await answerPage(reply, PinRenewalPage({ ...page, ...form }), status);
  }
}
