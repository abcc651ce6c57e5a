import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { QueueWake, WAKE_OPTIONS } from '../../platform/queue/wake.queue.js';
import { SWEEP_JOB, SWEEP_QUEUE } from './sweep.queue.js';

/** Wakes the sweep. */
@Injectable()
export class SweepWake extends QueueWake {
  constructor(@InjectQueue(SWEEP_QUEUE) private readonly sweeps: Queue) {
    super(sweeps, SWEEP_JOB);
  }

  /**
   * Schedules a repeated wake-up of the sweep in BullMQ, every so many milliseconds; calling it again keeps one
   * schedule.
   */
  async wakeEvery(every: number): Promise<void> {
    const template = { name: SWEEP_JOB, data: {}, opts: WAKE_OPTIONS };
    await this.sweeps.upsertJobScheduler('sweep-every', { every }, template);
  }
}
