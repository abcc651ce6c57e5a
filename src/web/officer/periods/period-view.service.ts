import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import type { CaseRecord } from '../../../cases/complaints/case-record.query.js';
import type { Period } from '../../../cases/matters/period.entity.js';
import { Clock } from '../../../platform/clock/clock.js';
import {
  StaffContextService,
  type StaffContext,
} from '../../shared/staff/staff-context.service.js';
import { ComplaintNamesQuery } from '../complaint-view/complaint-names.query.js';
import type { People } from '../desk/people.query.js';
import { PeriodExplanationQuery, type PeriodExplanation } from './period-explanation.query.js';

/** Reads what the page of a period shows. */
@Injectable()
export class PeriodViewService {
  constructor(
    private readonly explanations: PeriodExplanationQuery,
    private readonly names: ComplaintNamesQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** The context of the request, the explanation as of now, and the names in it. */
  async of(
    record: CaseRecord,
    period: Period,
    request: StaffRequest,
    reply: FastifyReply,
  ): Promise<{ context: StaffContext; explained: PeriodExplanation; people: People }> {
    const { people } = await this.names.read(record);
    const now = this.clock.now();
    const explained = await this.explanations.of(record, period, people.active, now);
    return { context: await this.context.of(request, reply), explained, people };
  }
}
