import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Job } from 'bullmq';
import { MAIL_JOB, MAIL_QUEUE } from './mail.queue.js';
import { MailSchedule } from './mail.schedule.js';

/** Tells and delivers when BullMQ wakes it. */
@Processor(MAIL_QUEUE)
export class MailProcessor extends WorkerHost implements BeforeApplicationShutdown {
  private readonly log = new Logger(MailProcessor.name);

  constructor(private readonly schedule: MailSchedule) {
    super();
  }

  /** Runs once; refuses a job that it does not know. */
  async process(job: Job): Promise<void> {
    if (job.name !== MAIL_JOB) throw new Error(`no handler for the job ${job.name}`);
    await this.schedule.mailNow();
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
