import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { PinsModule } from '../../cases/pins/pins.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { ResponsesModule } from '../../correspondence/notices/responses.module.js';
import { FailedMailsService } from './failed-mails.service.js';
import { MailGatewayService } from './mail-gateway.service.js';
import { MailSenderService } from './mail-sender.service.js';
import { MailEnvelopeService } from './mail-envelope.service.js';
import { MailProcessor } from './mail.processor.js';
import { MAIL_QUEUE } from './mail.queue.js';
import { MailTask } from './mail.task.js';
import { MailWake } from './mail-wake.queue.js';
import { MailWriterService } from './mail-writer.service.js';
import { MailedMattersQuery } from './mailed-matters.query.js';
import { OutboxStopsService } from './outbox-stops.service.js';
import { OutboxService } from './outbox.service.js';
import { RecipientAddressesService } from './recipient-addresses.service.js';
import { EventDispatcherService } from './event-dispatcher.service.js';

const queue = BullModule.registerQueue({ name: MAIL_QUEUE });

/** What the web needs of the mails: to wake their worker, and to try a failed one again. */
@Module({
  imports: [queue, OfficeModule, ResponsesModule],
  providers: [FailedMailsService, MailWake, OutboxStopsService],
  exports: [FailedMailsService, MailWake, OutboxStopsService],
})
export class NotificationsModule {}

/** The outbox: from events to mails and their sending, without anything that wakes it. */
@Module({
  imports: [AccountsModule, ComplaintsModule, OfficeModule, PinsModule, ResponsesModule],
  providers: [
    MailSenderService,
    MailGatewayService,
    MailEnvelopeService,
    MailWriterService,
    MailedMattersQuery,
    OutboxService,
    RecipientAddressesService,
    EventDispatcherService,
  ],
  exports: [MailSenderService, OutboxService, EventDispatcherService],
})
export class OutboxModule {}

/** The outbox as the worker runs it: on a timer and on BullMQ's wake-ups. */
@Module({
  imports: [queue, OutboxModule],
  providers: [MailProcessor, MailTask],
  exports: [MailTask],
})
export class NotificationsWorkerModule {}
