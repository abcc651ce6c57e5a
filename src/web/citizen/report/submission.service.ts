import { Injectable } from '@nestjs/common';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import {
  ComplaintIntakeService,
  type Receipt,
  type Sender,
} from '../../../cases/intake/complaint-intake.service.js';
import type { ComplaintSubmissionDto } from '../../../cases/intake/complaint-submission.dto.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../../platform/clock/clock.js';

/** Submits what a citizen sent from the web, received on the day it is sent, whatever the hour. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly intake: ComplaintIntakeService,
    private readonly wake: MailWake,
    private readonly clock: Clock,
  ) {}

  /** Submits once per form key; throws TooManyTries, SubmissionRefused or SubmissionKeyReused. */
  async submit(value: ComplaintSubmissionDto, sender: Sender): Promise<Receipt> {
    const receivedAt = this.clock.now();
    const arrival = { channel: 'web', receivedAt, receivedOn: bangkokDayOf(receivedAt) } as const;
    const receipt = await this.intake.submit(value, arrival, sender);
    this.wake.wake();
    return receipt;
  }

  /** The receipt of this browser's submission, or null. */
  receipt(holder: string, number: string): Promise<Receipt | null> {
    return this.intake.receiptFor(holder, number, this.clock.now());
  }
}
