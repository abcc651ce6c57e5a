import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { QueueWake } from '../../platform/queue/wake.queue.js';
import { MAIL_JOB, MAIL_QUEUE } from './mail.queue.js';

/** Wakes the worker that dispatches events and sends mails. */
@Injectable()
export class MailWake extends QueueWake {
  constructor(@InjectQueue(MAIL_QUEUE) queue: Queue) {
    super(queue, MAIL_JOB);
  }
}
