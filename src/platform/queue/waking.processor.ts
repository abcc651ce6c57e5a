import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Job } from 'bullmq';

/** BullMQ reports an unreachable queue some hundred times a second; it is logged this often at most. */
const SELDOM_MS = 60_000;

/** Runs a piece of work when BullMQ wakes it; what there is to do is found in PostgreSQL. */
export abstract class WakingProcessor extends WorkerHost implements BeforeApplicationShutdown {
  private readonly log = new Logger(this.constructor.name);

  private saidAt = -Infinity;

  protected constructor(
    private readonly job: string,
    private readonly run: () => Promise<void>,
  ) {
    super();
  }

  /** Runs once; refuses a job that it does not know. */
  async process(job: Job): Promise<void> {
    if (job.name !== this.job) throw new Error(`no handler for the job ${job.name}`);
    await this.run();
  }

  /**
   * Takes no more wake-ups. Forced, because BullMQ would wait for a Redis that comes back; the work under
   * way is waited for by the schedule.
   */
  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.close(true);
  }

  /** A queue that cannot be reached is no reason to end: the timer goes on. */
  @OnWorkerEvent('error')
  unreachable(): void {
    const now = performance.now();
    if (now - this.saidAt < SELDOM_MS) return;
    this.saidAt = now;
    this.log.warn('the queue cannot be reached');
  }
}
