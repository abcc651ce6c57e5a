import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { Verification } from './verification.service.js';

/** Looks at every promise that SQL can see. */
@Injectable()
export class SelfCheckTask extends RecurringTask {
  constructor(private readonly verification: Verification) {
    super();
  }

  protected async run(): Promise<void> {
    const broken = await this.verification.run();
    if (broken > 0) this.log.error(`${broken} promises are broken, see the alarms`);
  }
}
