import { Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';

/** Kept jobs would block a later one of the same id. */
export const WAKE_OPTIONS = { removeOnComplete: true, removeOnFail: true } as const;

/** Wakes a worker by a job that carries nothing; a wish only, no request waits for it. */
export abstract class QueueWake {
  private readonly log = new Logger(this.constructor.name);

  protected constructor(
    private readonly queue: Queue,
    private readonly job: string,
  ) {
    // Without a listener an absent Redis would end the process.
    queue.on('error', () => undefined);
  }

  /** Asks for a run; call it after COMMIT, without awaiting it. */
  wake(): void {
    this.queue
      .add(this.job, {}, WAKE_OPTIONS)
      .catch(() => this.log.warn('not woken: the timer of the worker will do it'));
  }
}
