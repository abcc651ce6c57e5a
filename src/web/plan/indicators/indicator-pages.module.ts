import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../core/accounts/accounts.module.js';
import { FollowUpModule } from '../../../plan/follow-up/follow-up.module.js';
import { IndicatorsModule } from '../../../plan/indicators/indicators.module.js';
import { OfficeModule } from '../../../core/office/office.module.js';
import { PlanLinksModule } from '../../../plan/links/plan-links.module.js';
import { PlanModule } from '../../../plan/plan/plan.module.js';
import { StaffFrameModule } from '../../shared/staff/staff-frame.module.js';
import { PlanYearQuery } from '../frame/plan-year.query.js';
import { IndicatorPagesQuery } from './indicator-pages.query.js';
import { IndicatorsController } from './indicators.controller.js';

/** The pages of the computed indicators. */
@Module({
  imports: [
    AccountsModule,
    FollowUpModule,
    IndicatorsModule,
    OfficeModule,
    PlanLinksModule,
    PlanModule,
    StaffFrameModule,
  ],
  controllers: [IndicatorsController],
  providers: [IndicatorPagesQuery, PlanYearQuery],
})
export class IndicatorPagesModule {}
