import { Injectable } from '@nestjs/common';
import { CitizenAnswersService } from '../../../cases/complaints/citizen-answers.service.js';
import { CaseRecordQuery, latestText } from '../../../cases/complaints/case-record.query.js';
import { MoveNotPossible } from '../../../cases/complaints/status.rule.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../../platform/clock/clock.js';

/** Takes the citizen's answer from the tracking page, once however often the form is sent. */
@Injectable()
export class TrackAnsweringService {
  constructor(
    private readonly answers: CitizenAnswersService,
    private readonly records: CaseRecordQuery,
    private readonly wake: MailWake,
    private readonly clock: Clock,
  ) {}

  /** Stores the answer; true as well when it came a second time, false when nothing is asked any more. */
  async take(complaintId: string, answer: string): Promise<boolean> {
    try {
      await this.answers.answer(complaintId, answer, this.clock.now());
      this.wake.wake();
      return true;
    } catch (error) {
      if (!(error instanceof MoveNotPossible)) throw error;
      return this.isLatest(complaintId, answer);
    }
  }

  private async isLatest(complaintId: string, answer: string): Promise<boolean> {
    return latestText(await this.records.read(complaintId), 'citizen_answered') === answer;
  }
}
