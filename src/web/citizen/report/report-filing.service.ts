import { Injectable } from '@nestjs/common';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import {
  ComplaintIntake,
  type Receipt,
  type Sender,
} from '../../../cases/intake/complaint-intake.service.js';
import type { ComplaintSubmission } from '../../../cases/intake/complaint-submission.dto.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../../platform/clock/clock.js';

/** Files what a citizen sent from the web, on the day it is sent, whatever the hour. */
@Injectable()
export class ReportFiling {
  constructor(
    private readonly intake: ComplaintIntake,
    private readonly wake: MailWake,
    private readonly clock: Clock,
  ) {}

  /** Files once per form key; throws TooManyTries, SubmissionRefused or FilingKeyReused. */
  async file(value: ComplaintSubmission, sender: Sender): Promise<Receipt> {
    const receivedAt = this.clock.now();
    const arrival = { channel: 'web', receivedAt, receivedOn: bangkokDayOf(receivedAt) } as const;
    const receipt = await this.intake.file(value, arrival, sender);
    this.wake.wake();
    return receipt;
  }

  /** The receipt of this browser's filing, or null. */
  receipt(holder: string, number: string): Promise<Receipt | null> {
    return this.intake.receiptFor(holder, number, this.clock.now());
  }
}
