import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { CookieJar } from '../../../platform/http/cookie-jar.js';
import type { QueueFilter } from '../../../escalation/triage/triage-queue.query.js';
import { queueHref } from './queue-filter.rule.js';

/** As long as a working day, and the longest session. */
const SECONDS = 12 * 60 * 60;

/** Remembers in the officer's browser which tab and filter of the queue was open last. */
@Injectable()
export class LastQueueService {
  constructor(private readonly cookies: CookieJar) {}

  /** Sets the cookie; another officer of the same browser does not come to see what was searched for. */
  remember({ officer }: StaffRequest, reply: FastifyReply, filter: QueueFilter): void {
    this.cookies.write(reply, 'queue', `${officer.id} ${queueHref(filter)}`, SECONDS);
  }

  /** The way back to it; to the queue's first tab where none was open. */
  href(request: StaffRequest): string {
    const [id, href = ''] = (this.cookies.read(request, 'queue') ?? '').split(' ');
    const ours = id === request.officer.id && /^\/staff\/queue(\?[\w=&%+.*-]*)?$/.test(href);
    return ours ? href : queueHref({});
  }
}
