import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { SweepService } from './sweep.service.js';

/** Records the escalation steps that open periods have reached. */
@Injectable()
export class SweepTask extends RecurringTask {
  constructor(private readonly sweep: SweepService) {
    super();
  }

  protected run(): Promise<unknown> {
    return this.sweep.run();
  }
}
