import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Account } from '../accounts/account.entity.js';
import type { StaffRequest } from '../accounts/staff.guard.js';
import { ClockHealth } from '../escalation/clock-health.query.js';
import { BrowserSession } from '../platform/web/browser-session.js';

/** Who sits before the page: the officer, the token of its forms, and whether deadlines are being watched. */
export interface Seat {
  readonly officer: Account;
  readonly token: string;
  readonly watching: boolean;
}

/** What the frame of every officers' page needs. */
@Injectable()
export class StaffSeat {
  constructor(
    private readonly browser: BrowserSession,
    private readonly clock: ClockHealth,
  ) {}

  /** The seat of a signed-in request; the form token may set its cookie. */
  async of(request: StaffRequest, reply: FastifyReply): Promise<Seat> {
    const { officer } = request;
    const token = this.browser.formToken(request, reply);
    return { officer, token, watching: await this.clock.isWatching() };
  }
}
