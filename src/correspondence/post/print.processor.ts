import { Processor } from '@nestjs/bullmq';
import { WakingProcessor } from '../../platform/queue/waking.processor.js';
import { PRINT_JOB, PRINT_QUEUE } from './print.queue.js';
import { PrintTask } from './print.task.js';

/** Prints when BullMQ wakes it. */
@Processor(PRINT_QUEUE)
export class PrintProcessor extends WakingProcessor {
  constructor(task: PrintTask) {
    super(PRINT_JOB, () => task.runNow());
  }
}
