import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { BatchPrintingService } from './batch-printing.service.js';

/** Prints the batches of letters that wait. */
@Injectable()
export class PrintTask extends RecurringTask {
  constructor(private readonly printing: BatchPrintingService) {
    super();
  }

  protected run(): Promise<unknown> {
    return this.printing.run(() => this.stopping);
  }
}
