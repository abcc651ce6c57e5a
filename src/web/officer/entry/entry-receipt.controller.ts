import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { readNumber } from '../../../cases/complaints/complaint-number.rule.js';
import { ReceiptPdfService } from '../../../correspondence/receipts/receipt-pdf.service.js';
import { answerFile } from '../../../platform/http/file-answer.js';
import { Settings } from '../../../platform/settings/settings.js';
import { ComplaintLoaderService } from '../desk/complaint-loader.service.js';
import { EntrySubmissionService } from './entry-submission.service.js';
import { EntryReceiptPage } from './entry-receipt.page.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';

/** The receipt of what an officer entered, for that officer alone. */
@Controller('staff/new/receipt')
export class EntryReceiptController {
  constructor(
    private readonly submission: EntrySubmissionService,
    private readonly loader: ComplaintLoaderService,
    private readonly context: StaffContextService,
    private readonly pdf: ReceiptPdfService,
    private readonly settings: Settings,
  ) {}

  /** Number, PIN and due date; a number that this officer did not enter leads back to the form. */
  @May('enter_complaint')
  @Get()
  async show(
    @Query('number') typed: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { NUMBER_PREFIX, PUBLIC_URL } = this.settings;
    const number = typeof typed === 'string' ? readNumber(typed, NUMBER_PREFIX) : null;
    const receipt = number && (await this.submission.receipt(request.officer, number));
    if (!receipt) {
      await reply.redirect('/staff/new', 303);
      return;
    }
    const seen = await this.loader.isVisible(request.officer, receipt.number);
    const context = await this.context.of(request, reply);
    const trackUrl = `${PUBLIC_URL}/track`;
    await answerPage(reply, EntryReceiptPage({ context, receipt, seen, trackUrl }));
  }

  /** The same as a file, without the PIN. */
  @May('enter_complaint')
  @Get(':number')
  async file(
    @Param('number') typed: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const number = readNumber(typed, this.settings.NUMBER_PREFIX);
    const receipt = number && (await this.submission.receipt(request.officer, number));
    if (!receipt) {
      await reply.redirect('/staff/new', 303);
      return;
    }
    const bytes = await this.pdf.print(receipt);
    await answerFile(reply, { kind: 'application/pdf', bytes }, `receipt-${receipt.number}`);
  }
}
