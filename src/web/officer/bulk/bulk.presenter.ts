import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { Clock } from '../../../platform/clock/clock.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { LastQueueService } from '../queue/last-queue.service.js';
import type { BulkPageProps } from './bulk-page-props.js';
import { BulkPage } from './bulk.page.js';
import { BulkViewQuery } from './bulk-view.query.js';

/** How soon the browser asks again while it is under way. */
const AGAIN_SECONDS = 2;

/** A request about a bulk. */
interface BulkRequest {
  readonly id: string;
  readonly request: StaffRequest;
  readonly reply: FastifyReply;
}

/** Presents one act on several cases, as far as it is. */
@Injectable()
export class BulkPresenter {
  constructor(
    private readonly views: BulkViewQuery,
    private readonly context: StaffContextService,
    private readonly last: LastQueueService,
    private readonly clock: Clock,
  ) {}

  /** Answers with its page; throws BulkNotFound. */
  async show(
    { id, request, reply }: BulkRequest,
    refused: Pick<BulkPageProps, 'errors' | 'typed'> = {},
    status = 200,
  ): Promise<void> {
    const now = this.clock.now();
    const view = await this.views.read(request.officer, id, now);
    const { confirmedAt, endedAt } = view.order;
    if (confirmedAt && !endedAt) void reply.header('refresh', String(AGAIN_SECONDS));
    const context = await this.context.of(request, reply);
    const back = this.last.last(request);
    await answerPage(reply, BulkPage({ context, view, back, now, ...refused }), status);
  }
}
