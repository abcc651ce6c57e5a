import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { IdentityLookList } from '../../../cases/complaints/identity-look-list.query.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffSeat } from '../../shared/staff/staff-seat.service.js';
import { LooksPage } from './looks.page.js';

/** Who looked at whom: for those who watch over it. */
@Controller('staff/looks')
export class LooksController {
  constructor(
    private readonly list: IdentityLookList,
    private readonly seat: StaffSeat,
  ) {}

  /** A page of looks, the newest first; `before` is the key of a look, and anything else the first page. */
  @May('see_looks')
  @Get()
  async show(
    @Query('before') asked: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const before = isUUID(asked) ? String(asked) : null;
    const [{ looks, next }, seat] = await Promise.all([
      this.list.page(request.officer, before),
      this.seat.of(request, reply),
    ]);
    await answerPage(reply, LooksPage({ seat, looks, next, first: before === null }));
  }
}
