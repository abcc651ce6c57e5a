import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { ComplaintLoaderService } from '../desk/complaint-loader.service.js';
import { ComplaintViewQuery, type ComplaintView } from '../complaint-view/complaint-view.query.js';
import { ComplaintPage } from './complaint.page.js';
import type { ComplaintFormProblem } from '../moves/complaint-form.rule.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { Clock } from '../../../platform/clock/clock.js';
import { LastQueueService } from '../queue/last-queue.service.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';

/** A request about one complaint. */
export interface ComplaintRequest {
  number: string;
  /** The query of the queue's list that it was opened from, as the address says. */
  queue?: unknown;
  request: StaffRequest;
  reply: FastifyReply;
}

/** Presents the page of a complaint: as requested, or again with a form that was refused. */
@Injectable()
export class ComplaintPresenter {
  constructor(
    private readonly loader: ComplaintLoaderService,
    private readonly views: ComplaintViewQuery,
    private readonly context: StaffContextService,
    private readonly lastQueue: LastQueueService,
    private readonly clock: Clock,
  ) {}

  /** What the officer sees of the complaint; throws MatterNotFound. */
  async view({ number, request }: ComplaintRequest): Promise<ComplaintView> {
    return this.views.read(await this.loader.load(request.officer, number), request.officer);
  }

  /** Answers with the page as it is now. */
  async show(
    asked: ComplaintRequest,
    more: { done?: string | undefined; problem?: ComplaintFormProblem } = {},
    status = 200,
  ): Promise<void> {
    const { request, reply, number, queue } = asked;
    const view = await this.view(asked);
    const context = await this.context.of(request, reply);
    const way = await this.lastQueue.way(request, reply, number, queue);
    const now = this.clock.now();
    await answerPage(reply, ComplaintPage({ view, context, way, now, ...more }), status);
  }

  /** Redirects to the complaint, or to the queue where the officer no longer sees it. */
  async leave({ number, request, reply }: ComplaintRequest, done: string): Promise<void> {
    const seen = await this.loader.isVisible(request.officer, number);
    const path = seen ? `/staff/complaints/${encodeURIComponent(number)}` : '/staff/queue';
    await reply.redirect(`${path}?done=${done}`, 303);
  }
}
