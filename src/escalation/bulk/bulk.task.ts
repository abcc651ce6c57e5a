import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { BulkOrdersService } from './bulk-orders.service.js';
import { BulkRunsService } from './bulk-runs.service.js';

/** Does what a page left of a bulk: a long one, or one whose process ended. */
@Injectable()
export class BulkTask extends RecurringTask {
  constructor(
    private readonly runs: BulkRunsService,
    private readonly orders: BulkOrdersService,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected async run(): Promise<void> {
    await this.runs.advanceAll(() => !this.stopping);
    await this.orders.forgetOld(this.clock.now());
  }
}
