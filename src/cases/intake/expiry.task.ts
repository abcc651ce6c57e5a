import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnsentFormsService } from '../complaints/unsent-forms.service.js';
import { RateLimiter } from '../../platform/limits/rate-limiter.js';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { SubmissionKeysService } from './submission-keys.service.js';

/** Deletes what is stored for a short time only: encrypted PINs after 24 hours, counts of tries after a day, unsent forms after 15. */
@Injectable()
export class ExpiryTask extends RecurringTask {
  constructor(
    private readonly keys: SubmissionKeysService,
    private readonly limiter: RateLimiter,
    private readonly unsent: UnsentFormsService,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected async run(): Promise<void> {
    await this.keys.forgetPins();
    await this.limiter.forgetOld();
    await this.unsent.forgetOld(this.clock.now());
  }
}
