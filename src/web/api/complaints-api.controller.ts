import { Controller, Headers, HttpCode, Ip, Post } from '@nestjs/common';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import {
  ComplaintIntakeService,
  type Receipt,
  type Sender,
} from '../../cases/intake/complaint-intake.service.js';
import { ComplaintSubmissionDto } from '../../cases/intake/complaint-submission.dto.js';
import { SubmissionRefused } from '../../cases/intake/intake.errors.js';
import { MailWake } from '../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../platform/clock/clock.js';
import { fieldErrorOf } from '../../platform/http/field-error.rule.js';
import type { FormRead } from '../../platform/http/form-reader.js';
import { PostedForm } from '../../platform/http/posted-form.decorator.js';
import { Public } from '../../platform/http/public.decorator.js';
import { IdempotencyKeyMissing, SubmissionInvalid } from './submission.errors.js';

/** Long enough that nobody else makes up the same one: the key is all that shows a receipt again. */
const KEY = /^[\x21-\x7E]{16,128}$/;

/** Submissions as JSON, for programs that stand in for the form. */
@Controller('api/complaints')
export class ComplaintsApiController {
  constructor(
    private readonly intake: ComplaintIntakeService,
    private readonly wake: MailWake,
    private readonly clock: Clock,
  ) {}

  /**
   * Submits once per Idempotency-Key; the same request again gives the same receipt. Throws
   * IdempotencyKeyMissing, SubmissionInvalid, SubmissionKeyReused or TooManyTries.
   */
  @Public()
  @Post()
  @HttpCode(201)
  async submit(
    @PostedForm(ComplaintSubmissionDto) read: FormRead<ComplaintSubmissionDto>,
    @Headers('idempotency-key') header: string | undefined,
    @Ip() address: string,
  ): Promise<Omit<Receipt, 'restricted' | 'answerWay'>> {
    const key = header?.trim() ?? '';
    if (!KEY.test(key)) throw new IdempotencyKeyMissing();
    if (!read.ok) throw new SubmissionInvalid(read.errors);
    const receipt = await this.enter(read.value, { key, holder: `api:${key}`, address });
    this.wake.wake();
    const { number, pin, receivedOn, dueOn, division } = receipt;
    return { number, pin, receivedOn, dueOn, division };
  }

  private async enter(value: ComplaintSubmissionDto, sender: Sender): Promise<Receipt> {
    const receivedAt = this.clock.now();
    const arrival = { channel: 'web', receivedAt, receivedOn: bangkokDayOf(receivedAt) } as const;
    try {
      return await this.intake.submit(value, arrival, sender);
    } catch (error) {
      if (!(error instanceof SubmissionRefused)) throw error;
      throw new SubmissionInvalid([fieldErrorOf(error)]);
    }
  }
}
