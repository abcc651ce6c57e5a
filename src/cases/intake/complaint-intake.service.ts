import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Arrival, Submission } from './submission.js';
import { answerWayOf, type AnswerWay } from '../complaints/answer-way.rule.js';
import { IdentityVaultService } from '../complaints/identity-vault.service.js';
import { ComplaintRecordingService } from './complaint-recording.service.js';
import { RateLimiter } from '../../platform/limits/rate-limiter.js';
import { addressPrefix } from '../../platform/net/address-prefix.rule.js';
import { SubmissionKeysService, type SenderKey } from './submission-keys.service.js';

/** Most new complaints from one address in an hour: a busy household, not a machine. */
const SUBMISSION_LIMIT = { most: 20, seconds: 3600 };

/** Who sends a submission; `address` is the web visitor's, whose new submissions are counted. */
export interface Sender extends SenderKey {
  address?: string;
}

/** What the sender is given: number, PIN (null once its 24 hours are over), due day, division. */
export interface Receipt {
  number: string;
  pin: string | null;
  receivedOn: CivilDay;
  /** Civil day in Bangkok; null where no written answer is owed (a compliment). */
  dueOn: CivilDay | null;
  /** The division's name; null where it is not revealed (a misconduct report). */
  division: string | null;
  /** Whether only the officer designated for misconduct examines it. */
  restricted: boolean;
  /** How the letter will reach the sender. */
  answerWay: AnswerWay;
}

/** Takes submissions: the one transaction behind form, JSON, counter and import. */
@Injectable()
export class ComplaintIntakeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: SubmissionKeysService,
    private readonly recording: ComplaintRecordingService,
    private readonly limiter: RateLimiter,
    private readonly vault: IdentityVaultService,
  ) {}

  /**
   * Submits once per sender key: complaint, first period, division, receipt, events and key commit together or
   * not at all, and with them the count of the sender's address: a repeat is free, and a failed one is not
   * counted. Throws SubmissionRefused, SubmissionKeyReused or TooManyTries.
   */
  submit(submission: Submission, arrival: Arrival, sender?: Sender): Promise<Receipt> {
    return this.dataSource.transaction(async (manager) => {
      const { complaintId, pin } = await this.submitIn(manager, submission, arrival, sender);
      return this.receiptOf(manager, complaintId, pin);
    });
  }

  /**
   * The same in the caller's transaction, without the receipt. What it throws it throws before it has written
   * anything, so that the caller may go on.
   */
  async submitIn(
    manager: EntityManager,
    submission: Submission,
    arrival: Arrival,
    sender?: Sender,
  ): Promise<{ complaintId: string; pin: string | null; isNew: boolean }> {
    const before =
      sender && (await this.keys.find(manager, sender, submission, arrival.receivedAt));
    if (before) return { ...before, isNew: false };
    if (sender?.address) {
      await this.limiter.count('file', addressPrefix(sender.address), SUBMISSION_LIMIT, manager);
    }
    const { complaintId, pin } = await this.recording.record(manager, submission, arrival);
    if (sender) {
      const now = arrival.receivedAt;
      await this.keys.keep(manager, sender, { content: submission, complaintId, pin, now });
    }
    return { complaintId, pin, isNew: true };
  }

  /** The receipt of an earlier submission for the holder who made it; null for anybody else. */
  async receiptFor(holder: string, number: string, now: Date): Promise<Receipt | null> {
    const submitted = await this.keys.receipt(holder, number, now);
    const { manager } = this.dataSource;
    return submitted && this.receiptOf(manager, submitted.complaintId, submitted.pin);
  }

  /** The receipt of a complaint as it stands, with the PIN that is known; null shows none. */
  async receiptOf(
    manager: EntityManager,
    complaintId: string,
    pin: string | null,
  ): Promise<Receipt> {
    const [row] = await manager.query<Omit<Receipt, 'pin' | 'answerWay'>[]>(
      `SELECT c.number, m.received_on AS "receivedOn", p.due_on AS "dueOn",
              CASE WHEN NOT m.restricted THEN d.name END AS division,
              m.restricted
         FROM complaint c JOIN matter m ON m.id = c.id
         LEFT JOIN division d ON d.code = m.division_code
         LEFT JOIN period p ON p.matter_id = m.id AND p.round = 1 AND p.no = 1
        WHERE c.id = $1`,
      [complaintId],
    );
    const answerWay = answerWayOf(await this.vault.open(complaintId, manager));
    return { ...row!, pin, answerWay };
  }
}
