import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { MattersModule } from '../matters/matters.module.js';
import { OfficeModule } from '../office/office.module.js';
import { PlanLinksModule } from '../plan-links/plan-links.module.js';
import { PlanModule } from '../plan/plan.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { CaughtMails } from './caught-mails.service.js';
import { DemoAccounts } from './demo-accounts.service.js';
import { DemoCaseWork } from './demo-case-work.service.js';
import { DemoCases } from './demo-cases.service.js';
import { DemoOrders } from './demo-orders.service.js';
import { DemoOfficers } from './demo-officers.service.js';
import { DemoPlan } from './demo-plan.service.js';
import { DemoServices } from './demo-services.service.js';
import { DevMailController } from './dev-mail.controller.js';

/** The demo's pages in the web process. */
@Module({ controllers: [DevMailController], providers: [CaughtMails] })
export class DemoModule {}

/** The demo's accounts and cases, loaded at the first start. */
@Module({
  imports: [
    AccountsModule,
    ComplaintsModule,
    IntakeModule,
    MattersModule,
    OfficeModule,
    PlanLinksModule,
    PlanModule,
    ResponsesModule,
  ],
  providers: [
    DemoAccounts,
    DemoCaseWork,
    DemoCases,
    DemoOfficers,
    DemoOrders,
    DemoPlan,
    DemoServices,
  ],
  exports: [DemoAccounts, DemoCases, DemoOrders, DemoPlan, DemoServices],
})
export class DemoLoadModule {}
