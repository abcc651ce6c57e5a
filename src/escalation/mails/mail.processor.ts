import { Processor } from '@nestjs/bullmq';
import { WakingProcessor } from '../../platform/queue/waking.processor.js';
import { MAIL_JOB, MAIL_QUEUE } from './mail.queue.js';
import { MailTask } from './mail.task.js';

/** Dispatches events and sends mails when BullMQ wakes it. */
@Processor(MAIL_QUEUE)
export class MailProcessor extends WakingProcessor {
  constructor(task: MailTask) {
    super(MAIL_JOB, () => task.runNow());
  }
}
