import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { ReportOpening } from './report-opening.service.js';

/** Opens the reports of each quarter or month that has ended. */
@Injectable()
export class ReportOpeningTask extends RecurringTask {
  constructor(private readonly opening: ReportOpening) {
    super();
  }

  protected run(): Promise<unknown> {
    return this.opening.run();
  }
}
