import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { SelfChecksService } from './self-checks.service.js';

/** Checks every invariant. */
@Injectable()
export class SelfCheckTask extends RecurringTask {
  constructor(private readonly verification: SelfChecksService) {
    super();
  }

  protected async run(): Promise<void> {
    const broken = await this.verification.run();
    if (broken > 0) this.log.error(`${broken} promises are broken, see the alarms`);
  }
}
