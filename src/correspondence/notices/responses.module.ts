import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { CommandsModule } from '../../cases/commands/commands.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { StoredFilesModule } from '../../core/files/stored-files.module.js';
import { LettersModule } from '../pdf/letters.module.js';
import { MattersModule } from '../../cases/matters/matters.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { IssuedLettersQuery } from './issued-letters.query.js';
import { OfficerWorkQuery } from './officer-work.query.js';
import { LetterChannelsService } from './letter-channels.service.js';
import { LetterComposerService } from './letter-composer.service.js';
import { LetterNumbersService } from './letter-numbers.service.js';
import { LetterPdfService } from './letter-pdf.service.js';
import { LetterTemplatesService } from './letter-templates.service.js';
import { LetterSigningService } from './letter-signing.service.js';
import { NoticeDraftsService } from './notice-drafts.service.js';
import { NoticesQuery } from './notices.query.js';
import { NoticeDeliveryService } from './notice-delivery.service.js';
import { NoticeActService } from './acts/notice-act.service.js';
import { NoticeSigningService } from './notice-signing.service.js';
import { NoticeTransitionService } from './notice-transition.service.js';
import { NoticeStopsService } from './notice-stops.service.js';
import { NoticesService } from './notices.service.js';
import { OfficeEmblemService } from './office-emblem.service.js';
import { SignatoriesService } from './signatories.service.js';
import { SignaturePicturesService } from './signature-pictures.service.js';
import { SigningOrdersService } from './signing-orders.service.js';
import { LetterHandsQuery } from './letter-hands.query.js';
import { StrandedLettersService } from './stranded-letters.service.js';
import { StrandedLettersTask } from './stranded-letters.task.js';

/** Written notices: drafts, signing and its orders, numbers, letters, delivery. */
@Module({
  imports: [
    AccountsModule,
    CommandsModule,
    ComplaintsModule,
    StoredFilesModule,
    LettersModule,
    MattersModule,
    OfficeModule,
  ],
  providers: [
    IssuedLettersQuery,
    LetterChannelsService,
    StrandedLettersService,
    StrandedLettersTask,
    OfficerWorkQuery,
    LetterComposerService,
    LetterNumbersService,
    LetterPdfService,
    LetterSigningService,
    LetterTemplatesService,
    NoticeDraftsService,
    NoticesQuery,
    NoticeDeliveryService,
    NoticeActService,
    NoticeSigningService,
    NoticeStopsService,
    NoticeTransitionService,
    NoticesService,
    OfficeEmblemService,
    SignatoriesService,
    SignaturePicturesService,
    SigningOrdersService,
    LetterHandsQuery,
  ],
  exports: [
    IssuedLettersQuery,
    LetterChannelsService,
    StrandedLettersService,
    StrandedLettersTask,
    OfficerWorkQuery,
    LetterComposerService,
    LetterNumbersService,
    LetterPdfService,
    LetterTemplatesService,
    NoticesQuery,
    NoticeDeliveryService,
    NoticeActService,
    NoticeStopsService,
    NoticesService,
    OfficeEmblemService,
    SignatoriesService,
    SignaturePicturesService,
    SigningOrdersService,
    LetterHandsQuery,
    StoredFilesModule,
  ],
})
export class ResponsesModule {}
