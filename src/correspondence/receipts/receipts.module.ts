import { Module } from '@nestjs/common';
import { OfficeModule } from '../../core/office/office.module.js';
import { ResponsesModule } from '../notices/responses.module.js';
import { LettersModule } from '../pdf/letters.module.js';
import { ReceiptPdfService } from './receipt-pdf.service.js';

/** Receipts as PDF. */
@Module({
  imports: [LettersModule, OfficeModule, ResponsesModule],
  providers: [ReceiptPdfService],
  exports: [ReceiptPdfService],
})
export class ReceiptsModule {}
