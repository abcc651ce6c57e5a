import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { ClockChangesModule } from '../../escalation/sweep/escalation.module.js';
import { NotificationsModule } from '../../escalation/mails/notifications.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { ResponsesModule } from '../../correspondence/notices/responses.module.js';
import { StaffFrameModule } from '../shared/staff/staff-frame.module.js';
import { VerificationModule } from '../../assurance/self-checks/verification.module.js';
import { AdminController } from './overview/admin.controller.js';
import { AdminViewQuery } from './overview/admin-view.query.js';
import { ChannelsController } from './settings/channels.controller.js';
import { EmblemController } from './settings/emblem.controller.js';
import { HolidaysController } from './holidays/holidays.controller.js';
import { LadderController } from './ladder/ladder.controller.js';
import { LooksController } from './looks/looks.controller.js';
import { MailsController } from './mails/mails.controller.js';
import { MailsDesk } from './mails/mails-desk.service.js';
import { OrdersController } from './orders/orders.controller.js';
import { ServicesController } from './services/services.controller.js';
import { ServicesDesk } from './services/services-desk.service.js';
import { SettingsController } from './settings/settings.controller.js';
import { SettingsViewQuery } from './settings/settings-view.query.js';
import { TemplateDeskQuery } from './templates/template-desk.query.js';
import { TemplatesController } from './templates/templates.controller.js';

/** The pages of the system itself: alarms and figures, failed mails, holidays, ladders, settings, templates. */
@Module({
  imports: [
    AccountsModule,
    ComplaintsModule,
    ClockChangesModule,
    NotificationsModule,
    OfficeModule,
    ResponsesModule,
    StaffFrameModule,
    VerificationModule,
  ],
  controllers: [
    AdminController,
    MailsController,
    HolidaysController,
    LadderController,
    LooksController,
    SettingsController,
    ServicesController,
    EmblemController,
    ChannelsController,
    TemplatesController,
    OrdersController,
  ],
  providers: [AdminViewQuery, MailsDesk, ServicesDesk, SettingsViewQuery, TemplateDeskQuery],
})
export class AdminWebModule {}
