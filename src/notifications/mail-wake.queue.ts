import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { MAIL_JOB, MAIL_JOB_OPTIONS, MAIL_QUEUE } from './mail.queue.js';

/** Wakes the worker that tells and delivers; a wish only, no request waits for it. */
@Injectable()
export class MailWake {
  private readonly log = new Logger(MailWake.name);

  constructor(@InjectQueue(MAIL_QUEUE) private readonly queue: Queue) {
    // Without a listener an absent Redis would end the process.
    queue.on('error', () => undefined);
  }

  /** Asks for a run; call it after COMMIT, without awaiting it. */
  wake(): void {
    this.queue
      .add(MAIL_JOB, {}, MAIL_JOB_OPTIONS)
      .catch(() => this.log.warn('not woken: the timer of the worker will do it'));
  }
}
