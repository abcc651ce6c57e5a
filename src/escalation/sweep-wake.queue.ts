import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { SWEEP_JOB, SWEEP_JOB_OPTIONS, SWEEP_QUEUE } from './sweep.queue.js';

/** Wakes the sweep; a wish only, no request waits for it. */
@Injectable()
export class SweepWake {
  private readonly log = new Logger(SweepWake.name);

  constructor(@InjectQueue(SWEEP_QUEUE) private readonly queue: Queue) {
    // Without a listener an absent Redis would end the process.
    queue.on('error', () => undefined);
  }

  /** Asks for a sweep; call it after COMMIT, without awaiting it. */
  wake(): void {
    this.queue
      .add(SWEEP_JOB, {}, SWEEP_JOB_OPTIONS)
      .catch(() => this.log.warn('not woken: the timer of the worker will do it'));
  }
}
