import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { EscalationModule } from '../../escalation/sweep/escalation.module.js';
import { FollowUpModule } from '../../plan/follow-up/follow-up.module.js';
import { FollowUpPagesModule } from './follow-up/follow-up-pages.module.js';
import { IndicatorsModule } from '../../plan/indicators/indicators.module.js';
import { IndicatorPagesModule } from './indicators/indicator-pages.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { PlanFilesModule } from '../../plan/files/plan-files.module.js';
import { PlanImportController } from './revisions/plan-import.controller.js';
import { PlanRevisionsController } from './revisions/plan-revisions.controller.js';
import { PlanTemplateController } from './revisions/plan-template.controller.js';
import { PlanLinksModule } from '../../plan/links/plan-links.module.js';
import { PlanModule } from '../../plan/plan/plan.module.js';
import { StaffFrameModule } from '../shared/staff/staff-frame.module.js';
import { MayorViewQuery } from './mayor/mayor-view.query.js';
import { MayorController } from './mayor/mayor.controller.js';
import { PlanYearQuery } from './frame/plan-year.query.js';
import { ProjectHistoryQuery } from './project/project-history.query.js';
import { ProjectRevisionController } from './revisions/project-revision.controller.js';
import { ProjectRevisionService } from './revisions/project-revision.service.js';
import { ProjectViewQuery } from './project/project-view.query.js';
import { ProjectYearQuery } from './project/project-year.query.js';
import { ProjectYearsQuery } from '../shared/plan/project-years.query.js';
import { StaffPlanController } from './plan/staff-plan.controller.js';
import { SuggestionsController } from './project/suggestions.controller.js';

/** The plan's pages behind the sign-in. */
@Module({
  imports: [
    AccountsModule,
    EscalationModule,
    FollowUpModule,
    FollowUpPagesModule,
    IndicatorPagesModule,
    IndicatorsModule,
    OfficeModule,
    PlanFilesModule,
    PlanLinksModule,
    PlanModule,
    StaffFrameModule,
  ],
  controllers: [
    MayorController,
    PlanImportController,
    PlanRevisionsController,
    PlanTemplateController,
    ProjectRevisionController,
    StaffPlanController,
    SuggestionsController,
  ],
  providers: [
    MayorViewQuery,
    PlanYearQuery,
    ProjectHistoryQuery,
    ProjectRevisionService,
    ProjectViewQuery,
    ProjectYearQuery,
    ProjectYearsQuery,
  ],
})
export class PlanWebModule {}
