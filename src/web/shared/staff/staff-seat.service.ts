import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Account } from '../../../core/accounts/account.entity.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { mayEver } from '../../../core/accounts/policy.js';
import { ClockHealth } from '../../../escalation/sweep/clock-health.query.js';
import { Clock } from '../../../platform/clock/clock.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { Alarms } from '../../../assurance/alarms/alarms.query.js';

/** Who sits before the page: the officer, the token of its forms, and whether deadlines are being watched. */
export interface Seat {
  readonly officer: Account;
  readonly token: string;
  readonly watching: boolean;
  /** What somebody must look at; 0 for officers who are not told. */
  readonly alarms: number;
}

/** What the frame of every officers' page needs. */
@Injectable()
export class StaffSeat {
  constructor(
    private readonly browser: BrowserSession,
    private readonly health: ClockHealth,
    private readonly alarms: Alarms,
    private readonly clock: Clock,
  ) {}

  /** The seat of a signed-in request; the form token may set its cookie. */
  async of(request: StaffRequest, reply: FastifyReply): Promise<Seat> {
    const { officer } = request;
    const token = this.browser.formToken(request, reply, officer.id);
    const [watching, alarms] = await Promise.all([
      this.health.isWatching(),
      mayEver(officer, 'see_alarms') ? this.count(officer) : 0,
    ]);
    return { officer, token, watching, alarms };
  }

  private async count({ role }: Account): Promise<number> {
    const restricted = role === 'misconduct_officer';
    const board = await this.alarms.board(this.clock.now(), restricted);
    const { broken, failedMails, holidaysMissing, vacant } = board;
    const others = [failedMails > 0, holidaysMissing !== null].filter(Boolean);
    return broken.length + vacant.length + others.length;
  }
}
