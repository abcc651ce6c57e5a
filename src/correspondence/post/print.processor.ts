import { Processor } from '@nestjs/bullmq';
import { WakingProcessor } from '../../platform/queue/waking.processor.js';
import { PRINT_JOB, PRINT_QUEUE } from './print.queue.js';
import { PrintSchedule } from './print.schedule.js';

/** Prints when BullMQ wakes it. */
@Processor(PRINT_QUEUE)
export class PrintProcessor extends WakingProcessor {
  constructor(schedule: PrintSchedule) {
    super(PRINT_JOB, () => schedule.printNow());
  }
}
