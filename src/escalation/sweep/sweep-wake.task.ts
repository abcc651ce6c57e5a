import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { Settings } from '../../platform/settings/settings.js';
import { SweepWake } from './sweep-wake.queue.js';

/** Restores BullMQ's own schedule of the sweep, because a flushed Redis loses it. */
@Injectable()
export class SweepWakeTask extends RecurringTask {
  constructor(
    private readonly wake: SweepWake,
    private readonly settings: Settings,
  ) {
    super();
  }

  protected run(): Promise<unknown> {
    return this.wake.wakeEvery(this.settings.SWEEP_SECONDS * 1000);
  }
}
