import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { typedTexts } from '../../../platform/http/form-reader.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { LastQueueService } from './last-queue.service.js';
import { QueueViewQuery } from './queue-view.query.js';
import { QueuePage } from './queue.page.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';

/** The queue; its filters are its address. */
@Controller('staff/queue')
export class QueueController {
  constructor(
    private readonly queue: QueueViewQuery,
    private readonly context: StaffContextService,
    private readonly last: LastQueueService,
  ) {}

  /** One page of it. */
  @May('see_queue')
  @Get()
  async show(
    @Query() query: Record<string, unknown>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [context, view] = await Promise.all([
      this.context.of(request, reply),
      this.queue.read(request.officer, query),
    ]);
    this.last.remember(request, reply, view.filter);
    await answerPage(reply, QueuePage({ context, view, done: typedTexts(query).done }));
  }
}
