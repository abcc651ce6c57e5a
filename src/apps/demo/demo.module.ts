import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { CommandsModule } from '../../cases/commands/commands.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { IntakeModule } from '../../cases/intake/intake.module.js';
import { MattersModule } from '../../cases/matters/matters.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { PlanLinksModule } from '../../plan/links/plan-links.module.js';
import { PlanModule } from '../../plan/plan/plan.module.js';
import { ResponsesModule } from '../../correspondence/notices/responses.module.js';
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
    CommandsModule,
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
