import { Injectable } from '@nestjs/common';
import { CaseRecordQuery, latestText } from '../../../cases/complaints/case-record.query.js';
import { ReopeningService } from '../../../cases/complaints/reopening.service.js';
import { MoveNotPossible } from '../../../cases/complaints/status.rule.js';
import { SweepWake } from '../../../escalation/sweep/sweep-wake.queue.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../../platform/clock/clock.js';

/** Takes the citizen's request to reopen from the tracking page, once however often the form is sent. */
@Injectable()
export class TrackReopeningService {
  constructor(
    private readonly reopening: ReopeningService,
    private readonly records: CaseRecordQuery,
    private readonly mail: MailWake,
    private readonly sweep: SweepWake,
    private readonly clock: Clock,
  ) {}

  /** Reopens; true as well when the request came a second time, false when an answer is still owed. */
  async take(complaintId: string, reason: string): Promise<boolean> {
    try {
      await this.reopening.reopen(complaintId, reason, this.clock.now());
    } catch (error) {
      if (!(error instanceof MoveNotPossible)) throw error;
      return this.isLatest(complaintId, reason);
    }
    this.mail.wake();
    this.sweep.wake();
    return true;
  }

  private async isLatest(complaintId: string, reason: string): Promise<boolean> {
    return latestText(await this.records.read(complaintId), 'reopened') === reason;
  }
}
