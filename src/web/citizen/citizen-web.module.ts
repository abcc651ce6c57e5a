import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { EscalationModule } from '../../escalation/sweep/escalation.module.js';
import { IntakeModule } from '../../cases/intake/intake.module.js';
import { NotificationsModule } from '../../escalation/mails/notifications.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { FollowUpModule } from '../../plan/follow-up/follow-up.module.js';
import { IndicatorsModule } from '../../plan/indicators/indicators.module.js';
import { PlanFilesModule } from '../../plan/files/plan-files.module.js';
import { PlanLinksModule } from '../../plan/links/plan-links.module.js';
import { PlanModule } from '../../plan/plan/plan.module.js';
import { ProjectYears } from '../shared/plan/project-years.query.js';
import { ReceiptsModule } from '../../correspondence/receipts/receipts.module.js';
import { ResponsesModule } from '../../correspondence/notices/responses.module.js';
import { PlanViewQuery } from './plan/plan-view.query.js';
import { PlanExportController } from './plan/plan-export.controller.js';
import { PlanController } from './plan/plan.controller.js';
import { ProcedureController } from './procedure/procedure.controller.js';
import { ProcedureQuery } from './procedure/procedure.query.js';
import { PublicServicesController } from './procedure/public-services.controller.js';
import { PublicServicesQuery } from './procedure/public-services.query.js';
import { ReportChoicesQuery } from './report/report-choices.query.js';
import { ReportController } from './report/report.controller.js';
import { ReportDoneController } from './report/report-done.controller.js';
import { ReportReceiptController } from './report/report-receipt.controller.js';
import { ReportFiling } from './report/report-filing.service.js';
import { SentBefore } from './report/sent-before.service.js';
import { StartController } from './start/start.controller.js';
import { TrackAnswering } from './track/track-answering.service.js';
import { TrackAnswersController } from './track/track-answers.controller.js';
import { TrackController } from './track/track.controller.js';
import { TrackDueController } from './track/track-due.controller.js';
import { TrackDueQuery } from './track/track-due.query.js';
import { TrackForms } from './track/track-forms.service.js';
import { TrackNoticesController } from './track/track-notices.controller.js';
import { TrackPass } from './track/track-pass.service.js';
import { TrackRatingController } from './track/track-rating.controller.js';
import { TrackReopeningController } from './track/track-reopening.controller.js';
import { TrackReopeningDesk } from './track/track-reopening.service.js';
import { VerifyController } from './verify/verify.controller.js';
import { TrackViewQuery } from './track/track-view.query.js';

/** The citizens' pages: report, receipt, tracking, plan. No script is needed for any of them. */
@Module({
  imports: [
    ComplaintsModule,
    EscalationModule,
    IntakeModule,
    NotificationsModule,
    OfficeModule,
    FollowUpModule,
    IndicatorsModule,
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
    ReportController,
    ReportDoneController,
    ReportReceiptController,
    TrackController,
    TrackDueController,
    TrackAnswersController,
    TrackNoticesController,
    TrackRatingController,
    TrackReopeningController,
    VerifyController,
  ],
  providers: [
    PlanViewQuery,
    ProcedureQuery,
    ProjectYears,
    PublicServicesQuery,
    ReportChoicesQuery,
    ReportFiling,
    SentBefore,
    TrackAnswering,
    TrackDueQuery,
    TrackForms,
    TrackPass,
    TrackReopeningDesk,
    TrackViewQuery,
  ],
})
export class CitizenWebModule {}
