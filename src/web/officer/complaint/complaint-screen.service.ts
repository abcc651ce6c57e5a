import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { ComplaintDoor } from '../desk/complaint-door.service.js';
import { ComplaintViewQuery, type ComplaintView } from '../complaint-view/complaint-view.query.js';
import { ComplaintPage } from './complaint.page.js';
import type { DeskProblem } from '../moves/desk-form.rule.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffSeat } from '../../shared/staff/staff-seat.service.js';

/** A request about one complaint. */
export interface Asked {
  number: string;
  request: StaffRequest;
  reply: FastifyReply;
}

/** Shows the screen of a complaint: asked for, or again with a form that was refused. */
@Injectable()
export class ComplaintScreen {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly views: ComplaintViewQuery,
    private readonly seat: StaffSeat,
  ) {}

  /** What the officer sees of the complaint; throws MatterNotFound. */
  async view({ number, request }: Asked): Promise<ComplaintView> {
    return this.views.read(await this.door.open(request.officer, number));
  }

  /** Answers with the screen as it is now. */
  async show(
    asked: Asked,
    more: { done?: string | undefined; problem?: DeskProblem } = {},
    status = 200,
  ): Promise<void> {
    const view = await this.view(asked);
    const seat = await this.seat.of(asked.request, asked.reply);
    await answerPage(asked.reply, ComplaintPage({ view, seat, ...more }), status);
  }

  /** Leads back to the complaint, or to the queue where the officer no longer sees it. */
  async leave({ number, request, reply }: Asked, done: string): Promise<void> {
    const seen = await this.door.isOpen(request.officer, number);
    const path = seen ? `/staff/complaints/${encodeURIComponent(number)}` : '/staff/queue';
    await reply.redirect(`${path}?done=${done}`, 303);
  }
}
