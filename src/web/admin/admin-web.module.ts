import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { EscalationSettingsModule } from '../../escalation/sweep/escalation.module.js';
import { NotificationsModule } from '../../escalation/mails/notifications.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { ResponsesModule } from '../../correspondence/notices/responses.module.js';
import { StaffFrameModule } from '../shared/staff/staff-frame.module.js';
import { SelfChecksModule } from '../../assurance/self-checks/self-checks.module.js';
import { AdminController } from './overview/admin.controller.js';
import { AdminViewQuery } from './overview/admin-view.query.js';
import { ChannelsController } from './settings/channels.controller.js';
import { EmblemController } from './settings/emblem.controller.js';
import { HolidaysController } from './holidays/holidays.controller.js';
import { LadderController } from './ladder/ladder.controller.js';
import { IdentityAccessLogController } from './looks/identity-access-log.controller.js';
import { MailsController } from './mails/mails.controller.js';
import { FailedMailAdminService } from './mails/failed-mail-admin.service.js';
import { OrdersController } from './orders/orders.controller.js';
import { PublicServicesAdminController } from './services/public-services-admin.controller.js';
import { PublicServiceFormHandler } from './services/public-service-form.handler.js';
import { SettingsController } from './settings/settings.controller.js';
import { SettingsViewQuery } from './settings/settings-view.query.js';
import { TemplateAdminQuery } from './templates/template-admin.query.js';
import { TemplatesController } from './templates/templates.controller.js';

/** The pages of the system itself: alarms and figures, failed mails, holidays, ladders, settings, templates. */
@Module({
  imports: [
    AccountsModule,
    ComplaintsModule,
    EscalationSettingsModule,
    NotificationsModule,
    OfficeModule,
    ResponsesModule,
    StaffFrameModule,
    SelfChecksModule,
  ],
  controllers: [
    AdminController,
    MailsController,
    HolidaysController,
    LadderController,
    IdentityAccessLogController,
    SettingsController,
    PublicServicesAdminController,
    EmblemController,
    ChannelsController,
    TemplatesController,
    OrdersController,
  ],
  providers: [
    AdminViewQuery,
    FailedMailAdminService,
    PublicServiceFormHandler,
    SettingsViewQuery,
    TemplateAdminQuery,
  ],
})
export class AdminWebModule {}
