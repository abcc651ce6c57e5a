import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { EscalationModule } from '../escalation/escalation.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { MattersModule } from '../matters/matters.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { OfficeModule } from '../office/office.module.js';
import { PostingModule } from '../posting/posting.module.js';
import { PlanLinksModule } from '../plan-links/plan-links.module.js';
import { PlanModule } from '../plan/plan.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { StaffFrameModule } from '../staff-frame/staff-frame.module.js';
import { CaseMovesController } from './case-moves.controller.js';
import { ComplaintController } from './complaint.controller.js';
import { ComplaintDoor } from './complaint-door.service.js';
import { ComplaintNamesQuery } from './complaint-names.query.js';
import { ComplaintScreen } from './complaint-screen.service.js';
import { ComplaintViewQuery } from './complaint-view.query.js';
import { DeadlineViewQuery } from './deadline-view.query.js';
import { EntryChoicesQuery } from './entry-choices.query.js';
import { EntryController } from './entry.controller.js';
import { EntryFiling } from './entry-filing.service.js';
import { EntryReceiptController } from './entry-receipt.controller.js';
import { BatchDesk } from './batch-desk.service.js';
import { PostingController } from './posting.controller.js';
import { ForSignatureController } from './for-signature.controller.js';
import { SignatureController } from './signature.controller.js';
import { HomeController } from './home.controller.js';
import { IdentityLooksController } from './identity-looks.controller.js';
import { LetterSettingQuery } from './letter-setting.query.js';
import { MoveDesk } from './move-desk.service.js';
import { NoticeActsController } from './notice-acts.controller.js';
import { NoticeActs } from './notice-acts.service.js';
import { NoticeViewQuery } from './notice-view.query.js';
import { NoticeScreen } from './notice-screen.service.js';
import { NoticeController } from './notice.controller.js';
import { NoticeDeskQuery } from './notice-desk.query.js';
import { NoticesController } from './notices.controller.js';
import { NoticeSigning } from './notice-signing.service.js';
import { NoticeTemplates } from './notice-templates.service.js';
import { PeopleQuery } from './people.query.js';
import { PeriodExplanationQuery } from './period-explanation.query.js';
import { PeriodsController } from './periods.controller.js';
import { PeriodView } from './period-view.service.js';
import { PlanCardQuery } from './plan-card.query.js';
import { PlanDesk } from './plan-desk.service.js';
import { PlanLinksController } from './plan-links.controller.js';
import { QueueController } from './queue.controller.js';
import { QueueViewQuery } from './queue-view.query.js';
import { SignInController } from './sign-in.controller.js';
import { TriageMovesController } from './triage-moves.controller.js';

/** The officers' pages: sign-in, queue, complaint, notices, counter. No script is needed for any. */
@Module({
  imports: [
    AccountsModule,
    ComplaintsModule,
    EscalationModule,
    IntakeModule,
    MattersModule,
    NotificationsModule,
    OfficeModule,
    PlanLinksModule,
    PlanModule,
    PostingModule,
    ResponsesModule,
    StaffFrameModule,
  ],
  controllers: [
    HomeController,
    SignInController,
    QueueController,
    ComplaintController,
    PeriodsController,
    TriageMovesController,
    CaseMovesController,
    IdentityLooksController,
    PlanLinksController,
    NoticesController,
    NoticeController,
    NoticeActsController,
    ForSignatureController,
    PostingController,
    SignatureController,
    EntryController,
    EntryReceiptController,
  ],
  providers: [
    BatchDesk,
    ComplaintDoor,
    ComplaintNamesQuery,
    ComplaintScreen,
    ComplaintViewQuery,
    DeadlineViewQuery,
    EntryChoicesQuery,
    EntryFiling,
    LetterSettingQuery,
    MoveDesk,
    PlanDesk,
    NoticeDeskQuery,
    NoticeActs,
    NoticeScreen,
    NoticeViewQuery,
    NoticeSigning,
    NoticeTemplates,
    PeopleQuery,
    PeriodExplanationQuery,
    PeriodView,
    PlanCardQuery,
    QueueViewQuery,
  ],
})
export class OfficerWebModule {}
