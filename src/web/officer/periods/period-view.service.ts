import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import type { ComplaintRecord } from '../../../cases/complaints/complaint-file.query.js';
import type { Period } from '../../../cases/matters/period.entity.js';
import { Clock } from '../../../platform/clock/clock.js';
import { StaffSeat, type Seat } from '../../shared/staff/staff-seat.service.js';
import { ComplaintNamesQuery } from '../complaint-view/complaint-names.query.js';
import type { People } from '../desk/people.query.js';
import { PeriodExplanationQuery, type PeriodExplanation } from './period-explanation.query.js';

/** Reads what the page of a period shows. */
@Injectable()
export class PeriodView {
  constructor(
    private readonly explanations: PeriodExplanationQuery,
    private readonly names: ComplaintNamesQuery,
    private readonly seat: StaffSeat,
    private readonly clock: Clock,
  ) {}

  /** The seat of the request, the explanation now, and the names in it. */
  async of(
    record: ComplaintRecord,
    period: Period,
    request: StaffRequest,
    reply: FastifyReply,
  ): Promise<{ seat: Seat; explained: PeriodExplanation; people: People }> {
    const { people } = await this.names.read(record);
    const now = this.clock.now();
    const explained = await this.explanations.of(record, period, people.active, now);
    return { seat: await this.seat.of(request, reply), explained, people };
  }
}
