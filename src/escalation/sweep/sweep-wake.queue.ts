import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { QueueWake } from '../../platform/queue/wake.queue.js';
import { SWEEP_JOB, SWEEP_QUEUE } from './sweep.queue.js';

/** Wakes the sweep. */
@Injectable()
export class SweepWake extends QueueWake {
  constructor(@InjectQueue(SWEEP_QUEUE) queue: Queue) {
    super(queue, SWEEP_JOB);
  }
}
