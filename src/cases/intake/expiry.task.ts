import { Injectable } from '@nestjs/common';
import { RateLimiter } from '../../platform/limits/rate-limiter.js';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { SubmissionKeysService } from './submission-keys.service.js';

/** Deletes what is stored for a short time only: encrypted PINs after 24 hours, counts of tries after a day. */
@Injectable()
export class ExpiryTask extends RecurringTask {
  constructor(
    private readonly keys: SubmissionKeysService,
    private readonly limiter: RateLimiter,
  ) {
    super();
  }

  protected async run(): Promise<void> {
    await this.keys.forgetPins();
    await this.limiter.forgetOld();
  }
}
