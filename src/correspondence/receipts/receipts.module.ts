import { Module } from '@nestjs/common';
import { OfficeModule } from '../../core/office/office.module.js';
import { ResponsesModule } from '../notices/responses.module.js';
import { LettersModule } from '../pdf/letters.module.js';
import { ReceiptPaper } from './receipt-paper.service.js';

/** Receipts on paper. */
@Module({
  imports: [LettersModule, OfficeModule, ResponsesModule],
  providers: [ReceiptPaper],
  exports: [ReceiptPaper],
})
export class ReceiptsModule {}
