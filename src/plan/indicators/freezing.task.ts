import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { Freezing } from './freezing.service.js';

/** Freezes the indicators of each quarter whose books have closed. */
@Injectable()
export class FreezingTask extends RecurringTask {
  constructor(private readonly freezing: Freezing) {
    super();
  }

  protected run(): Promise<unknown> {
    return this.freezing.run();
  }
}
