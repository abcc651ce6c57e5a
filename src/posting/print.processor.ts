import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Job } from 'bullmq';
import { PRINT_JOB, PRINT_QUEUE } from './print.queue.js';
import { PrintSchedule } from './print.schedule.js';

/** Prints when BullMQ wakes it. */
@Processor(PRINT_QUEUE)
export class PrintProcessor extends WorkerHost implements BeforeApplicationShutdown {
  private readonly log = new Logger(PrintProcessor.name);

  constructor(private readonly schedule: PrintSchedule) {
    super();
  }

  /** Runs once; refuses a job that it does not know. */
  async process(job: Job): Promise<void> {
    if (job.name !== PRINT_JOB) throw new Error(`no handler for the job ${job.name}`);
    await this.schedule.printNow();
  }

  /** Takes no more wake-ups; the batch under way is waited for by the schedule. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.close(true);
  }

  /** A queue that cannot be reached is no reason to end: the timer goes on. */
  @OnWorkerEvent('error')
  unreachable(): void {
    this.log.warn('the queue cannot be reached');
  }
}
