import { Injectable } from '@nestjs/common';
import { thaiDate, thaiDigits } from '../../core/calendar/thai-date.js';
import { PdfRendererService } from '../pdf/pdf-renderer.service.js';
import { OfficeSettingsService } from '../../core/office/office-settings.service.js';
import { Settings } from '../../platform/settings/settings.js';
import { letterhead } from '../notices/letter.rule.js';
import { OfficeEmblemService } from '../notices/office-emblem.service.js';
import { ANSWER_WAY_WORDS } from '../../cases/complaints/answer-way.messages.js';
import type { Receipt } from '../../cases/intake/complaint-intake.service.js';
import { receiptWords as words } from './receipt.messages.js';

/** Renders receipts: number, division, due day [plan L298 (1), (2)]; never the PIN, a name or what was said. */
@Injectable()
export class ReceiptPdfService {
  constructor(
    private readonly renderer: PdfRendererService,
    private readonly office: OfficeSettingsService,
    private readonly settings: Settings,
    private readonly emblem: OfficeEmblemService,
  ) {}

  /** One page as PDF. */
  async print({ number, receivedOn, dueOn, division, answerWay }: Receipt): Promise<Buffer> {
    const office = await this.office.all();
    const day = (on: string): string => thaiDigits(thaiDate(on));
    return this.renderer.receipt({
      office: letterhead(office),
      title: words.title,
      dateOn: receivedOn,
      rows: [
        [words.number, number],
        [words.received, day(receivedOn)],
        ...(division ? [[words.division, division] as [string, string]] : []),
        ...(dueOn ? [[words.due, day(dueOn)] as [string, string]] : []),
      ],
      paragraphs: [
        dueOn ? words.promise(day(dueOn)) : words.thanks,
        ...(dueOn ? [ANSWER_WAY_WORDS[answerWay](day(dueOn))] : []),
        words.phone(thaiDigits(office['office.phone'])),
      ],
      track: { url: `${this.settings.PUBLIC_URL}/track?number=${number}`, words: words.track },
      garuda: await this.emblem.read(),
    });
  }
}
