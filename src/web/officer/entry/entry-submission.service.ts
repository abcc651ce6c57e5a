import { Injectable } from '@nestjs/common';
import type { Account } from '../../../core/accounts/account.entity.js';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import type { Channel } from '../../../cases/complaints/channel.js';
import { SweepWake } from '../../../escalation/sweep/sweep-wake.queue.js';
import {
  ComplaintIntakeService,
  type Receipt,
} from '../../../cases/intake/complaint-intake.service.js';
import type { EnteredSubmissionDto } from '../../../cases/intake/complaint-submission.dto.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../../platform/clock/clock.js';

const holderOf = ({ id }: Account): string => `officer:${id}`;

/** Submits what an officer enters from a visit, a call or a letter. */
@Injectable()
export class EntrySubmissionService {
  constructor(
    private readonly intake: ComplaintIntakeService,
    private readonly sweep: SweepWake,
    private readonly mail: MailWake,
    private readonly clock: Clock,
  ) {}

  /** Today in Bangkok, what the form starts from. */
  today(): CivilDay {
    return bangkokDayOf(this.clock.now());
  }

  /**
   * Submits once per key, and wakes the sweep, since a backdated case may be late already. Throws
   * SubmissionRefused or SubmissionKeyReused.
   */
  async submit(value: EnteredSubmissionDto, key: string, officer: Account): Promise<Receipt> {
    const { receivedOn, externalReference, backdateReason } = value;
    const receivedAt = this.clock.now();
    const channel = value.channel as Channel;
    const how = { channel, receivedAt, receivedOn, enteredBy: officer.id };
    const arrival = { ...how, externalReference, backdateReason };
    const receipt = await this.intake.submit(value, arrival, { key, holder: holderOf(officer) });
    this.sweep.wake();
    this.mail.wake();
    return receipt;
  }

  /** The receipt of this officer's submission, or null. */
  receipt(officer: Account, number: string): Promise<Receipt | null> {
    return this.intake.receiptFor(holderOf(officer), number, this.clock.now());
  }
}
