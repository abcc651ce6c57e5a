import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { CommandsModule } from '../../cases/commands/commands.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { FilesModule } from '../../core/files/files.module.js';
import { LettersModule } from '../pdf/letters.module.js';
import { MattersModule } from '../../cases/matters/matters.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { IssuedLetters } from './issued-letters.query.js';
import { LeaverLetters } from './leaver-letters.service.js';
import { LeaverWork } from './leaver-work.query.js';
import { LetterComposer } from './letter-composer.service.js';
import { LetterNumbers } from './letter-numbers.service.js';
import { LetterPaper } from './letter-paper.service.js';
import { LetterTemplates } from './letter-templates.service.js';
import { LetterSigning } from './letter-signing.service.js';
import { NoticeDrafts } from './notice-drafts.service.js';
import { NoticeLedger } from './notice-ledger.query.js';
import { NoticeService } from './notice-service.service.js';
import { NoticeActService } from './acts/notice-act.service.js';
import { NoticeSigning } from './notice-signing.service.js';
import { NoticeTransitionService } from './notice-transition.service.js';
import { NoticeStops } from './notice-stops.service.js';
import { Notices } from './notices.service.js';
import { OfficeEmblem } from './office-emblem.service.js';
import { Signatories } from './signatories.service.js';
import { SignaturePictures } from './signature-pictures.service.js';
import { SigningOrders } from './signing-orders.service.js';
import { WaitingLetters } from './waiting-letters.query.js';

/** Written notices: drafts, signing and its orders, numbers, letters, service. */
@Module({
  imports: [
    AccountsModule,
    CommandsModule,
    ComplaintsModule,
    FilesModule,
    LettersModule,
    MattersModule,
    OfficeModule,
  ],
  providers: [
    IssuedLetters,
    LeaverLetters,
    LeaverWork,
    LetterComposer,
    LetterNumbers,
    LetterPaper,
    LetterSigning,
    LetterTemplates,
    NoticeDrafts,
    NoticeLedger,
    NoticeService,
    NoticeActService,
    NoticeSigning,
    NoticeStops,
    NoticeTransitionService,
    Notices,
    OfficeEmblem,
    Signatories,
    SignaturePictures,
    SigningOrders,
    WaitingLetters,
  ],
  exports: [
    IssuedLetters,
    LeaverLetters,
    LeaverWork,
    LetterComposer,
    LetterNumbers,
    LetterPaper,
    LetterTemplates,
    NoticeLedger,
    NoticeService,
    NoticeActService,
    NoticeStops,
    Notices,
    OfficeEmblem,
    Signatories,
    SignaturePictures,
    SigningOrders,
    WaitingLetters,
    FilesModule,
  ],
})
export class ResponsesModule {}
