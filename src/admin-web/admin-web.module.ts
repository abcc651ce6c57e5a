import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ClockChangesModule } from '../escalation/escalation.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { OfficeModule } from '../office/office.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { StaffFrameModule } from '../staff-frame/staff-frame.module.js';
import { VerificationModule } from '../verification/verification.module.js';
import { AdminController } from './admin.controller.js';
import { AdminViewQuery } from './admin-view.query.js';
import { ChannelsController } from './channels.controller.js';
import { EmblemController } from './emblem.controller.js';
import { HolidaysController } from './holidays.controller.js';
import { LadderController } from './ladder.controller.js';
import { MailsController } from './mails.controller.js';
import { MailsDesk } from './mails-desk.service.js';
import { OrdersController } from './orders.controller.js';
import { ServicesController } from './services.controller.js';
import { ServicesDesk } from './services-desk.service.js';
import { SettingsController } from './settings.controller.js';
import { SettingsViewQuery } from './settings-view.query.js';
import { TemplateDeskQuery } from './template-desk.query.js';
import { TemplatesController } from './templates.controller.js';

/** The pages of the system itself: alarms and figures, failed mails, holidays, ladders, settings, templates. */
@Module({
  imports: [
    AccountsModule,
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
