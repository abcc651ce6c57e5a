import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../core/accounts/accounts.module.js';
import { FollowUpModule } from '../../../plan/follow-up/follow-up.module.js';
import { OfficeModule } from '../../../core/office/office.module.js';
import { PlanLinksModule } from '../../../plan/links/plan-links.module.js';
import { PlanModule } from '../../../plan/plan/plan.module.js';
import { StaffFrameModule } from '../../shared/staff/staff-frame.module.js';
import { EvidenceController } from './evidence.controller.js';
import { FollowUpPagesQuery } from './follow-up-pages.query.js';
import { FollowUpController } from './follow-up.controller.js';
import { PlanYearQuery } from '../frame/plan-year.query.js';
import { ReportPagesQuery } from './report-pages.query.js';
import { ReportsController } from './reports.controller.js';
import { WorkPagesQuery } from './work-pages.query.js';
import { WorkVoidsController } from './work-voids.controller.js';
import { WorksController } from './works.controller.js';

/** The pages that follow the plan up: what is owed, what was done, and reports. */
@Module({
  imports: [
    AccountsModule,
    FollowUpModule,
    OfficeModule,
    PlanLinksModule,
    PlanModule,
    StaffFrameModule,
  ],
  controllers: [
    EvidenceController,
    FollowUpController,
    ReportsController,
    WorkVoidsController,
    WorksController,
  ],
  providers: [FollowUpPagesQuery, PlanYearQuery, ReportPagesQuery, WorkPagesQuery],
})
export class FollowUpPagesModule {}
