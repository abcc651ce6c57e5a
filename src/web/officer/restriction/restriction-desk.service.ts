import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { Clock } from '../../../platform/clock/clock.js';
import {
  OpenReleases,
  type OpenRelease,
} from '../../../assurance/restriction/open-releases.query.js';
import {
  Restriction,
  type RestrictCommand,
} from '../../../assurance/restriction/restriction.service.js';
import { StaffSeat, type Seat } from '../../shared/staff/staff-seat.service.js';

/** What the page of restrictions stands on. */
@Injectable()
export class RestrictionDesk {
  constructor(
    private readonly restriction: Restriction,
    private readonly open: OpenReleases,
    private readonly seat: StaffSeat,
    private readonly clock: Clock,
  ) {}

  /** Restricts a case now; throws MatterNotFound. */
  restrict(command: RestrictCommand): Promise<void> {
    return this.restriction.restrict(command, this.clock.now());
  }

  /** Who sits before the page, and the releases that wait for them. */
  async around(
    request: StaffRequest,
    reply: FastifyReply,
  ): Promise<{ seat: Seat; releases: OpenRelease[] }> {
    const [seat, releases] = await Promise.all([
      this.seat.of(request, reply),
      this.open.of(request.officer),
    ]);
    return { seat, releases };
  }
}
