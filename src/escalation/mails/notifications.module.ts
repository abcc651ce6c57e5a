import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { ResponsesModule } from '../../correspondence/notices/responses.module.js';
import { FailedMails } from './failed-mails.service.js';
import { DeliveryWire } from './delivery-wire.service.js';
import { Delivery } from './delivery.service.js';
import { MailEnvelope } from './mail-envelope.service.js';
import { MailProcessor } from './mail.processor.js';
import { MAIL_QUEUE } from './mail.queue.js';
import { MailTask } from './mail.task.js';
import { MailWake } from './mail-wake.queue.js';
import { MailWriter } from './mail-writer.service.js';
import { MailedMatters } from './mailed-matter.query.js';
import { OutboxStops } from './outbox-stops.service.js';
import { Outbox } from './outbox.service.js';
import { RecipientAddresses } from './recipient-address.service.js';
import { Telling } from './telling.service.js';

const queue = BullModule.registerQueue({ name: MAIL_QUEUE });

/** What the web needs of the mails: to wake their worker, and to try a failed one again. */
@Module({
  imports: [queue, OfficeModule, ResponsesModule],
  providers: [FailedMails, MailWake, OutboxStops],
  exports: [FailedMails, MailWake, OutboxStops],
})
export class NotificationsModule {}

/** The outbox: from events to mails, and the mails on the wire, without anything that wakes it. */
@Module({
  imports: [AccountsModule, ComplaintsModule, OfficeModule, ResponsesModule],
  providers: [
    Delivery,
    DeliveryWire,
    MailEnvelope,
    MailWriter,
    MailedMatters,
    Outbox,
    RecipientAddresses,
    Telling,
  ],
  exports: [Delivery, Outbox, Telling],
})
export class OutboxModule {}

/** The outbox as the worker runs it: on a timer and on BullMQ's wake-ups. */
@Module({
  imports: [queue, OutboxModule],
  providers: [MailProcessor, MailTask],
  exports: [MailTask],
})
export class NotificationsWorkerModule {}
