import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { IndicatorFreezingService } from './indicator-freezing.service.js';

/** Freezes the indicators of each quarter that is locked. */
@Injectable()
export class FreezingTask extends RecurringTask {
  constructor(private readonly freezing: IndicatorFreezingService) {
    super();
  }

  protected run(): Promise<unknown> {
    return this.freezing.run();
  }
}
