import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { BulkModule } from '../../escalation/bulk/bulk.module.js';
import { CommandsModule } from '../../cases/commands/commands.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { ImportUndoModule } from '../../assurance/import-undo/import-undo.module.js';
import { ImportsModule } from '../../cases/imports/imports.module.js';
import { EscalationModule } from '../../escalation/sweep/escalation.module.js';
import { IntakeModule } from '../../cases/intake/intake.module.js';
import { MattersModule } from '../../cases/matters/matters.module.js';
import { NotificationsModule } from '../../escalation/mails/notifications.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { PostingModule } from '../../correspondence/post/posting.module.js';
import { PlanLinksModule } from '../../plan/links/plan-links.module.js';
import { PlanModule } from '../../plan/plan/plan.module.js';
import { PinsModule } from '../../cases/pins/pins.module.js';
import { ReceiptsModule } from '../../correspondence/receipts/receipts.module.js';
import { ResponsesModule } from '../../correspondence/notices/responses.module.js';
import { RestrictionModule } from '../../assurance/restriction/restriction.module.js';
import { ComplainantSearchModule } from '../../cases/complainant-search/complainant-search.module.js';
import { ListingModule } from '../../cases/listing/listing.module.js';
import { TriageModule } from '../../escalation/triage/triage.module.js';
import { StaffFrameModule } from '../shared/staff/staff-frame.module.js';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkPresenter } from './bulk/bulk.presenter.js';
import { BulkViewQuery } from './bulk/bulk-view.query.js';
import { ComplaintController } from './complaint/complaint.controller.js';
import { ComplaintLoaderService } from './desk/complaint-loader.service.js';
import { ComplaintNamesQuery } from './complaint-view/complaint-names.query.js';
import { ComplaintPresenter } from './complaint/complaint.presenter.js';
import { ComplaintAsideQuery } from './complaint-view/complaint-aside.query.js';
import { ComplaintViewQuery } from './complaint-view/complaint-view.query.js';
import { DeadlineViewQuery } from './complaint-view/deadline-view.query.js';
import { EntryChoicesQuery } from './entry/entry-choices.query.js';
import { EntryController } from './entry/entry.controller.js';
import { EntrySubmissionService } from './entry/entry-submission.service.js';
import { EntryReceiptController } from './entry/entry-receipt.controller.js';
import { PrintBatchPresenter } from './posting/print-batch.presenter.js';
import { PostingController } from './posting/posting.controller.js';
import { ForSignatureController } from './signing/for-signature.controller.js';
import { SignatureController } from './signing/signature.controller.js';
import { ImportPagesService } from './imports/import-pages.service.js';
import { ImportsController } from './imports/imports.controller.js';
import { HomeController } from './desk/home.controller.js';
import { HomeQuery } from './desk/home.query.js';
import { IdentityAccessController } from './complaint/identity-access.controller.js';
import { LetterSettingQuery } from './notices/letter-setting.query.js';
import { CaseFormHandler } from './complaint/case-form.handler.js';
import { MOVE_CONTROLLERS } from './complaint/move.controllers.js';
import { NOTICE_ACT_CONTROLLERS } from './notices/acts/notice-act.controllers.js';
import { NoticeActHandler } from './notices/notice-act.handler.js';
import { NoticeViewQuery } from './notices/notice-view.query.js';
import { NoticePresenter } from './notices/notice.presenter.js';
import { NoticeController } from './notices/notice.controller.js';
import { NoticeFormQuery } from './notices/notice-form.query.js';
import { NoticesController } from './notices/notices.controller.js';
import { NoticeFormHandler } from './notices/notice-form.handler.js';
import { NoticeSigningController } from './notices/notice-signing.controller.js';
import { NoticeWritingService } from './notices/notice-writing.service.js';
import { NoticeTemplatesService } from './notices/notice-templates.service.js';
import { SignaturePresenter } from './notices/signature.presenter.js';
import { PasswordController } from './password/password.controller.js';
import { PeopleQuery } from './desk/people.query.js';
import { PeriodExplanationQuery } from './periods/period-explanation.query.js';
import { PeriodsController } from './periods/periods.controller.js';
import { PeriodViewService } from './periods/period-view.service.js';
import { PinPageQuery } from './pin/pin-page.query.js';
import { ComplainantSearchController } from './complainant-search/complainant-search.controller.js';
import { PinRenewalController } from './pin/pin-renewal.controller.js';
import { PlanCardQuery } from './complaint-view/plan-card.query.js';
import { PLAN_DECISION_CONTROLLERS } from './complaint/plan-decision.controllers.js';
import { QueueController } from './queue/queue.controller.js';
import { LastQueueService } from './queue/last-queue.service.js';
import { QueueViewQuery } from './queue/queue-view.query.js';
import { ReleasePageQuery } from './restriction/release-page.query.js';
import { ReleasesController } from './restriction/releases.controller.js';
import { RestrictionPageService } from './restriction/restriction-page.service.js';
import { RestrictionController } from './restriction/restriction.controller.js';
import { UnsentFormsController } from './unsent/unsent-forms.controller.js';
import { SignInController } from './sign-in/sign-in.controller.js';

/** The officers' pages: sign-in, queue, complaint, notices, counter. None of them needs a script. */
@Module({
  imports: [
    AccountsModule,
    BulkModule,
    CommandsModule,
    ComplaintsModule,
    EscalationModule,
    ImportsModule,
    ImportUndoModule,
    IntakeModule,
    MattersModule,
    NotificationsModule,
    OfficeModule,
    PinsModule,
    PlanLinksModule,
    PlanModule,
    PostingModule,
    ReceiptsModule,
    ResponsesModule,
    RestrictionModule,
    ListingModule,
    TriageModule,
    ComplainantSearchModule,
    StaffFrameModule,
  ],
  controllers: [
    HomeController,
    SignInController,
    UnsentFormsController,
    PasswordController,
    QueueController,
    BulkController,
    ComplaintController,
    PeriodsController,
    ...MOVE_CONTROLLERS,
    IdentityAccessController,
    PinRenewalController,
    ComplainantSearchController,
    ...PLAN_DECISION_CONTROLLERS,
    ReleasesController,
    RestrictionController,
    NoticesController,
    NoticeController,
    ...NOTICE_ACT_CONTROLLERS,
    NoticeSigningController,
    ForSignatureController,
    PostingController,
    SignatureController,
    EntryController,
    EntryReceiptController,
    ImportsController,
  ],
  providers: [
    BulkPresenter,
    BulkViewQuery,
    PrintBatchPresenter,
    ComplaintLoaderService,
    ComplaintNamesQuery,
    ComplaintPresenter,
    ComplaintAsideQuery,
    ComplaintViewQuery,
    DeadlineViewQuery,
    EntryChoicesQuery,
    EntrySubmissionService,
    ImportPagesService,
    LetterSettingQuery,
    CaseFormHandler,
    NoticeFormHandler,
    NoticeFormQuery,
    NoticeActHandler,
    NoticePresenter,
    NoticeViewQuery,
    NoticeTemplatesService,
    NoticeWritingService,
    SignaturePresenter,
    PeopleQuery,
    PinPageQuery,
    PeriodExplanationQuery,
    PeriodViewService,
    PlanCardQuery,
    HomeQuery,
    LastQueueService,
    QueueViewQuery,
    ReleasePageQuery,
    RestrictionPageService,
  ],
})
export class OfficerWebModule {}
