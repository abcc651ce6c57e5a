import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import { MAIL_JOB, MAIL_QUEUE } from './mail.queue.js';
import { MailSchedule } from './mail.schedule.js';

/** Tells and delivers when BullMQ wakes it. */
@Processor(MAIL_QUEUE)
export class MailProcessor extends WorkerHost {
  private readonly log = new Logger(MailProcessor.name);

  constructor(private readonly schedule: MailSchedule) {
    super();
  }

  /** Runs once; refuses a job that it does not know. */
  async process(job: Job): Promise<void> {
    if (job.name !== MAIL_JOB) throw new Error(`no handler for the job ${job.name}`);
    await this.schedule.mailNow();
  }

  /** A queue that cannot be reached is no reason to end: the timer goes on. */
  @OnWorkerEvent('error')
  unreachable(): void {
    this.log.warn('the queue cannot be reached');
  }
}
