import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { MattersModule } from '../matters/matters.module.js';
import { OfficeModule } from '../office/office.module.js';
import { LetterNumbers } from './letter-numbers.service.js';
import { LetterTemplates } from './letter-templates.service.js';
import { LetterWriter } from './letter-writer.service.js';
import { NoticeLedger } from './notice-ledger.query.js';
import { NoticeService } from './notice-service.service.js';
import { Notices } from './notices.service.js';
import { Signatories } from './signatories.service.js';

/** Written notices: their numbers, signatories, letters and service. */
@Module({
  imports: [AccountsModule, ComplaintsModule, MattersModule, OfficeModule],
  providers: [
    LetterNumbers,
    LetterTemplates,
    LetterWriter,
    NoticeLedger,
    Notices,
    NoticeService,
    Signatories,
  ],
  exports: [LetterTemplates, NoticeLedger, Notices, NoticeService, Signatories],
})
export class ResponsesModule {}
