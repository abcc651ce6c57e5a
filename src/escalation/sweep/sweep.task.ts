import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { Sweep } from './sweep.service.js';

/** Records what every overdue period has reached. */
@Injectable()
export class SweepTask extends RecurringTask {
  constructor(private readonly sweep: Sweep) {
    super();
  }

  protected run(): Promise<unknown> {
    return this.sweep.run();
  }
}
