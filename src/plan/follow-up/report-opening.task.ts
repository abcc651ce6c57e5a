import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { ReportOpeningService } from './report-opening.service.js';

/** Opens the reports of each quarter or month that has ended. */
@Injectable()
export class ReportOpeningTask extends RecurringTask {
  constructor(private readonly opening: ReportOpeningService) {
    super();
  }

  protected run(): Promise<unknown> {
    return this.opening.run();
  }
}
