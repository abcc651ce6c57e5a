import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { EscalationModule } from '../../escalation/sweep/escalation.module.js';
import { PinsModule } from '../../cases/pins/pins.module.js';
import { IntakeModule } from '../../cases/intake/intake.module.js';
import { NotificationsModule } from '../../escalation/mails/notifications.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { FollowUpModule } from '../../plan/follow-up/follow-up.module.js';
import { IndicatorsModule } from '../../plan/indicators/indicators.module.js';
import { PlanFilesModule } from '../../plan/files/plan-files.module.js';
import { PlanLinksModule } from '../../plan/links/plan-links.module.js';
import { PlanModule } from '../../plan/plan/plan.module.js';
import { ProjectYearsQuery } from '../shared/plan/project-years.query.js';
import { ReceiptsModule } from '../../correspondence/receipts/receipts.module.js';
import { ResponsesModule } from '../../correspondence/notices/responses.module.js';
import { PinLinksController } from './pin/pin-links.controller.js';
import { PlanViewQuery } from './plan/plan-view.query.js';
import { PlanExportController } from './plan/plan-export.controller.js';
import { PlanController } from './plan/plan.controller.js';
import { ProcedureController } from './procedure/procedure.controller.js';
import { ProcedureQuery } from './procedure/procedure.query.js';
import { PublicServicesController } from './procedure/public-services.controller.js';
import { PublicServicesQuery } from './procedure/public-services.query.js';
import { SubmissionChoicesQuery } from './report/submission-choices.query.js';
import { SubmissionController } from './report/submission.controller.js';
import { SubmissionDoneController } from './report/submission-done.controller.js';
import { SubmissionReceiptController } from './report/submission-receipt.controller.js';
import { SubmissionService } from './report/submission.service.js';
import { SubmittedBeforeService } from './report/submitted-before.service.js';
import { StartController } from './start/start.controller.js';
import { TrackAnsweringService } from './track/track-answering.service.js';
import { TrackAnswersController } from './track/track-answers.controller.js';
import { TrackController } from './track/track.controller.js';
import { TrackDueController } from './track/track-due.controller.js';
import { TrackDueQuery } from './track/track-due.query.js';
import { TrackFormHandler } from './track/track-form.handler.js';
import { TrackNoticesController } from './track/track-notices.controller.js';
import { TrackPassService } from './track/track-pass.service.js';
import { TrackRatingController } from './track/track-rating.controller.js';
import { TrackReopeningController } from './track/track-reopening.controller.js';
import { TrackReopeningService } from './track/track-reopening.service.js';
import { LetterVerificationController } from './verify/letter-verification.controller.js';
import { TrackViewQuery } from './track/track-view.query.js';

/** The citizens' pages: submission, receipt, tracking, plan. No script is needed for any of them. */
@Module({
  imports: [
    ComplaintsModule,
    EscalationModule,
    IntakeModule,
    NotificationsModule,
    OfficeModule,
    FollowUpModule,
    IndicatorsModule,
    PinsModule,
    PlanFilesModule,
    PlanLinksModule,
    PlanModule,
    ReceiptsModule,
    ResponsesModule,
  ],
  controllers: [
    StartController,
    PlanController,
    PlanExportController,
    ProcedureController,
    PublicServicesController,
    SubmissionController,
    SubmissionDoneController,
    SubmissionReceiptController,
    PinLinksController,
    TrackController,
    TrackDueController,
    TrackAnswersController,
    TrackNoticesController,
    TrackRatingController,
    TrackReopeningController,
    LetterVerificationController,
  ],
  providers: [
    PlanViewQuery,
    ProcedureQuery,
    ProjectYearsQuery,
    PublicServicesQuery,
    SubmissionChoicesQuery,
    SubmissionService,
    SubmittedBeforeService,
    TrackAnsweringService,
    TrackDueQuery,
    TrackFormHandler,
    TrackPassService,
    TrackReopeningService,
    TrackViewQuery,
  ],
})
export class CitizenWebModule {}
