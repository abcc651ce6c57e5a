import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { IdentityAccessLogQuery } from '../../../cases/complaints/identity-access-log.query.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { IdentityAccessLogPage } from './identity-access-log.page.js';

/** The log of identity accesses, for those who supervise them. */
@Controller('staff/looks')
export class IdentityAccessLogController {
  constructor(
    private readonly list: IdentityAccessLogQuery,
    private readonly context: StaffContextService,
  ) {}

  /**
   * A page of the log, the newest first; `before` is the key of an entry, and anything else gives the first page.
   */
  @May('see_identity_access')
  @Get()
  async show(
    @Query('before') asked: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const before = isUUID(asked) ? String(asked) : null;
    const [{ looks, next }, context] = await Promise.all([
      this.list.page(request.officer, before),
      this.context.of(request, reply),
    ]);
    await answerPage(
      reply,
      IdentityAccessLogPage({ context, looks, next, first: before === null }),
    );
  }
}
