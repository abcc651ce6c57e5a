import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readNumber } from '../../../cases/complaints/complaint-number.rule.js';
import { ReceiptPaper } from '../../../correspondence/receipts/receipt-paper.service.js';
import { MatterNotFound } from '../../../cases/matters/matter.errors.js';
import { Settings } from '../../../platform/settings/settings.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { answerFile } from '../../../platform/http/file-answer.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { ReportFiling } from './report-filing.service.js';

/** The receipt as a file to keep, for the browser that sent the form. */
@Controller('report/receipt')
export class ReportReceiptController {
  constructor(
    private readonly filing: ReportFiling,
    private readonly paper: ReceiptPaper,
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
    const receipt = number && (await this.filing.receipt(holder, number));
    if (!receipt) throw new MatterNotFound();
    const bytes = await this.paper.print(receipt);
    await answerFile(reply, { kind: 'application/pdf', bytes }, `receipt-${receipt.number}`);
  }
}
