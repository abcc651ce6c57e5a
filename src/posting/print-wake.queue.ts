import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { PRINT_JOB, PRINT_JOB_OPTIONS, PRINT_QUEUE } from './print.queue.js';

/** Wakes the worker that prints; a wish only, no request waits for it. */
@Injectable()
export class PrintWake {
  private readonly log = new Logger(PrintWake.name);

  constructor(@InjectQueue(PRINT_QUEUE) private readonly queue: Queue) {
    // Without a listener an absent Redis would end the process.
    queue.on('error', () => undefined);
  }

  /** Asks for a run; call it after COMMIT, without awaiting it. */
  wake(): void {
    this.queue
      .add(PRINT_JOB, {}, PRINT_JOB_OPTIONS)
      .catch(() => this.log.warn('not woken: the timer of the worker will do it'));
  }
}
