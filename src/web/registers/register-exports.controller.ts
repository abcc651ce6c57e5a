import { Readable } from 'node:stream';
import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../core/accounts/staff.guard.js';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { typedTexts } from '../../platform/http/form-reader.js';
import {
  isCompleteRegisterFilter,
  readRegisterFilter,
  type RegisterKind,
} from '../../assurance/registers/register-filter.rule.js';
import {
  exportName,
  RegisterExportsService,
} from '../../assurance/registers/register-exports.service.js';
import { REGISTER_FORMATS, type RegisterFormat } from '../../assurance/registers/register-file.js';
import { registerPath } from './register-address.rule.js';

/** The registers as files; they are posted for, because the journal records each. */
@Controller('staff/registers')
export class RegisterExportsController {
  constructor(
    private readonly exports: RegisterExportsService,
    private readonly clock: Clock,
  ) {}

  /** The incoming register as CSV. */
  @May('see_registers')
  @Post('incoming.csv')
  incomingCsv(
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer('incoming', 'csv', body, request, reply);
  }

  /** The incoming register as XLSX. */
  @May('see_registers')
  @Post('incoming.xlsx')
  incomingXlsx(
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer('incoming', 'xlsx', body, request, reply);
  }

  /** The outgoing register as CSV. */
  @May('see_registers')
  @Post('outgoing.csv')
  outgoingCsv(
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer('outgoing', 'csv', body, request, reply);
  }

  /** The outgoing register as XLSX. */
  @May('see_registers')
  @Post('outgoing.xlsx')
  outgoingXlsx(
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer('outgoing', 'xlsx', body, request, reply);
  }

  private async answer(
    kind: RegisterKind,
    format: RegisterFormat,
    body: unknown,
    request: StaffRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const typed = typedTexts({ ...(body as object | null) });
    if (!isCompleteRegisterFilter(typed)) return reply.redirect(registerPath(kind), 303);
    const filter = readRegisterFilter(typed, bangkokDayOf(this.clock.now()));
    const order = { kind, format, filter };
    const pieces = await this.exports.make(request.officer, order);
    await send(reply, { name: exportName(request.officer, order), format }, pieces);
  }
}

async function send(
  reply: FastifyReply,
  { name, format }: { name: string; format: RegisterFormat },
  pieces: readonly Buffer[],
): Promise<void> {
  await reply
    .status(200)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', `attachment; filename="${name}"`)
    .type(REGISTER_FORMATS[format])
    .send(Readable.from(pieces));
}
