import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { FollowUpModule } from '../../follow-up/follow-up.module.js';
import { IndicatorsModule } from '../../indicators/indicators.module.js';
import { OfficeModule } from '../../office/office.module.js';
import { PlanLinksModule } from '../../plan-links/plan-links.module.js';
import { PlanModule } from '../../plan/plan.module.js';
import { StaffFrameModule } from '../../staff-frame/staff-frame.module.js';
import { PlanYearQuery } from '../frame/plan-year.query.js';
import { IndicatorPages } from './indicator-pages.query.js';
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
  providers: [IndicatorPages, PlanYearQuery],
})
export class IndicatorPagesModule {}
