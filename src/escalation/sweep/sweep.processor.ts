import { Processor } from '@nestjs/bullmq';
import { WakingProcessor } from '../../platform/queue/waking.processor.js';
import { SWEEP_JOB, SWEEP_QUEUE } from './sweep.queue.js';
import { SweepTask } from './sweep.task.js';

/** Sweeps when BullMQ wakes it. */
@Processor(SWEEP_QUEUE)
export class SweepProcessor extends WakingProcessor {
  constructor(task: SweepTask) {
    super(SWEEP_JOB, () => task.runNow());
  }
}
