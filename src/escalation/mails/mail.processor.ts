import { Processor } from '@nestjs/bullmq';
import { WakingProcessor } from '../../platform/queue/waking.processor.js';
import { MAIL_JOB, MAIL_QUEUE } from './mail.queue.js';
import { MailSchedule } from './mail.schedule.js';

/** Tells and delivers when BullMQ wakes it. */
@Processor(MAIL_QUEUE)
export class MailProcessor extends WakingProcessor {
  constructor(schedule: MailSchedule) {
    super(MAIL_JOB, () => schedule.mailNow());
  }
}
