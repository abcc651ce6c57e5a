import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readNumber } from '../../../cases/complaints/complaint-number.rule.js';
import { ReceiptPdfService } from '../../../correspondence/receipts/receipt-pdf.service.js';
import { MatterNotFound } from '../../../cases/matters/matter.errors.js';
import { Settings } from '../../../platform/settings/settings.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { answerFile } from '../../../platform/http/file-answer.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { SubmissionService } from './submission.service.js';

/** The receipt as a file to keep, for the browser that sent the form. */
@Controller('report/receipt')
export class SubmissionReceiptController {
  constructor(
    private readonly submission: SubmissionService,
    private readonly pdf: ReceiptPdfService,
    private readonly browser: BrowserSession,
    private readonly settings: Settings,
  ) {}

  /** Number, division and due day as PDF, without the PIN; throws MatterNotFound for anybody else. */
  @Public()
  @Get(':number')
  async file(
    @Param('number') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const number = readNumber(typed, this.settings.NUMBER_PREFIX);
    const holder = this.browser.id(request, reply);
    const receipt = number && (await this.submission.receipt(holder, number));
    if (!receipt) throw new MatterNotFound();
    const bytes = await this.pdf.print(receipt);
    await answerFile(reply, { kind: 'application/pdf', bytes }, `receipt-${receipt.number}`);
  }
}
