import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { CookieJar } from '../../../platform/http/cookie-jar.js';
import type { QueueFilter } from '../../../escalation/triage/queue-filter.js';
import { queryOf, queueHref } from './queue-filter.rule.js';
import { QueueViewQuery, type QueueSteps } from './queue-view.query.js';
import { queueOf, readTrail, writeTrail, type QueueTrail } from './queue-trail.rule.js';

/** The ways from a case: back to its list, and to the cases beside it there. */
export interface QueueWay extends QueueSteps {
  readonly back: string;
}

/** As long as a working day, and the longest session. */
const SECONDS = 12 * 60 * 60;

/**
 * Remembers in the officer's browser which list of the queue was open last, and from which one each case was opened:
 * two tabs of a browser lead each back to its own.
 */
@Injectable()
export class LastQueueService {
  constructor(
    private readonly cookies: CookieJar,
    private readonly queue: QueueViewQuery,
  ) {}

  /** Remembers the list that is shown; another officer of the same browser does not come to see it. */
  remember(request: StaffRequest, reply: FastifyReply, filter: QueueFilter): void {
    this.write(request, reply, { ...this.read(request), last: queueHref(filter) });
  }

  /** The list that was open last. */
  last(request: StaffRequest): string {
    return this.read(request).last;
  }

  /**
   * The ways from a case: back to its row in the list whose query the address says, else to the one that the case was opened from
   * before, else to the last one.
   */
  async way(
    request: StaffRequest,
    reply: FastifyReply,
    number: string,
    query: unknown,
  ): Promise<QueueWay> {
    const list = this.listOf(request, reply, number, query);
    const asked = Object.fromEntries(new URLSearchParams(queryOf(list)));
    const steps = await this.queue.beside(request.officer, asked);
    return { back: asked['at'] === undefined ? list : `${list}#${number}`, ...steps };
  }

  private listOf(
    request: StaffRequest,
    reply: FastifyReply,
    number: string,
    query: unknown,
  ): string {
    const trail = this.read(request);
    if (typeof query !== 'string') return trail.cases.get(number) ?? trail.last;
    const href = queueOf(query);
    const others = [...trail.cases].filter(([other]) => other !== number);
    this.write(request, reply, { ...trail, cases: new Map([[number, href], ...others]) });
    return href;
  }

  private read(request: StaffRequest): QueueTrail {
    return readTrail(this.cookies.read(request, 'queue'), request.officer.id);
  }

  private write({ officer }: StaffRequest, reply: FastifyReply, trail: QueueTrail): void {
    this.cookies.write(reply, 'queue', writeTrail(trail, officer.id), SECONDS);
  }
}
