import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { EnteredSubmissionDto } from '../../../cases/intake/complaint-submission.dto.js';
import { SubmissionKeyReused, SubmissionRefused } from '../../../cases/intake/intake.errors.js';
import { fieldErrorOf } from '../../../platform/http/field-error.rule.js';
import { freshFormKey } from '../../../platform/http/form-key.js';
import { readForm, type FieldError } from '../../../platform/http/form-reader.js';
import { EntryChoicesQuery } from './entry-choices.query.js';
import { EntrySubmissionService } from './entry-submission.service.js';
import { EntryPage } from './entry.page.js';
import { readEntry, type PostedEntry } from './entry.rule.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';

type Fresh = Pick<PostedEntry, 'key' | 'typed'> & { errors?: FieldError[] };

/** Entering a letter, a visit or a call. */
@Controller('staff/new')
export class EntryController {
  constructor(
    private readonly choices: EntryChoicesQuery,
    private readonly submission: EntrySubmissionService,
    private readonly context: StaffContextService,
  ) {}

  /** An empty form with a fresh key. */
  @May('enter_complaint')
  @Get()
  async form(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(request, reply, { key: null, typed: {} });
  }

  /** Submits it and redirects to the receipt; sent twice, it is one complaint. */
  @May('enter_complaint')
  @Post()
  async enter(
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { key, typed, fields } = readEntry(body);
    const refuse = (errors: FieldError[], status = 422, kept = key): Promise<void> =>
      this.show(request, reply, { key: kept, typed, errors }, status);
    const read = await readForm(EnteredSubmissionDto, fields);
    if (!read.ok) return refuse(read.errors);
    if (key === null) return refuse([{ field: '', message: 'unknown_field' }]);
    try {
      const { number } = await this.submission.submit(read.value, key, request.officer);
      await reply.redirect(`/staff/new/receipt?number=${encodeURIComponent(number)}`, 303);
    } catch (error) {
      if (error instanceof SubmissionRefused) return refuse([fieldErrorOf(error)]);
      if (!(error instanceof SubmissionKeyReused)) throw error;
      await refuse([fieldErrorOf(error)], 409, null);
    }
  }

  private async show(
    request: StaffRequest,
    reply: FastifyReply,
    { key, typed, errors = [] }: Fresh,
    status = 200,
  ): Promise<void> {
    const [choices, context] = await Promise.all([
      this.choices.read(),
      this.context.of(request, reply),
    ]);
    const today = this.submission.today();
    const formKey = key ?? freshFormKey();
    await answerPage(reply, EntryPage({ context, choices, formKey, today, typed, errors }), status);
  }
}
