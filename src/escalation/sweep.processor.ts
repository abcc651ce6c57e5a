import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Job } from 'bullmq';
import { SWEEP_JOB, SWEEP_QUEUE } from './sweep.queue.js';
import { SweepSchedule } from './sweep.schedule.js';

/** Sweeps when BullMQ wakes it. */
@Processor(SWEEP_QUEUE)
export class SweepProcessor extends WorkerHost implements BeforeApplicationShutdown {
  private readonly log = new Logger(SweepProcessor.name);

  constructor(private readonly schedule: SweepSchedule) {
    super();
  }

  /** Runs one sweep; refuses a job that it does not know. */
  async process(job: Job): Promise<void> {
    if (job.name !== SWEEP_JOB) throw new Error(`no handler for the job ${job.name}`);
    await this.schedule.sweepNow();
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
    this.log.warn('the queue cannot be reached');
  }
}
