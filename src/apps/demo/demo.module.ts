import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { CommandsModule } from '../../cases/commands/commands.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { IntakeModule } from '../../cases/intake/intake.module.js';
import { MattersModule } from '../../cases/matters/matters.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { PlanLinksModule, SuggestingModule } from '../../plan/links/plan-links.module.js';
import { PlanModule } from '../../plan/plan/plan.module.js';
import { ResponsesModule } from '../../correspondence/notices/responses.module.js';
import { CaughtMailsService } from './caught-mails.service.js';
import { DemoAccountsService } from './demo-accounts.service.js';
import { DemoCaseWorkService } from './demo-case-work.service.js';
import { DemoCasesService } from './demo-cases.service.js';
import { DemoOrdersService } from './demo-orders.service.js';
import { DemoOfficersService } from './demo-officers.service.js';
import { DemoPlanService } from './demo-plan.service.js';
import { DemoPublicServicesService } from './demo-public-services.service.js';
import { DevMailController } from './dev-mail.controller.js';

/** The demo's pages in the web process. */
@Module({ controllers: [DevMailController], providers: [CaughtMailsService] })
export class DemoModule {}

/** Loads the demo's accounts and cases at the first start. */
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
    SuggestingModule,
  ],
  providers: [
    DemoAccountsService,
    DemoCaseWorkService,
    DemoCasesService,
    DemoOfficersService,
    DemoOrdersService,
    DemoPlanService,
    DemoPublicServicesService,
  ],
  exports: [
    DemoAccountsService,
    DemoCasesService,
    DemoOrdersService,
    DemoPlanService,
    DemoPublicServicesService,
  ],
})
export class DemoLoadModule {}
