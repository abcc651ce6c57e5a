import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { ImportRunsService } from './import-runs.service.js';

/** Checks uploaded files of complaints and files those that are confirmed; a restart goes on where it was. */
@Injectable()
export class ImportTask extends RecurringTask {
  constructor(private readonly runs: ImportRunsService) {
    super();
  }

  protected async run(): Promise<void> {
    await this.runs.advance(() => !this.stopping);
  }
}
