import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { QueueWake } from '../../platform/queue/wake.queue.js';
import { PRINT_JOB, PRINT_QUEUE } from './print.queue.js';

/** Wakes the worker that prints batches. */
@Injectable()
export class PrintWake extends QueueWake {
  constructor(@InjectQueue(PRINT_QUEUE) queue: Queue) {
    super(queue, PRINT_JOB);
  }
}
