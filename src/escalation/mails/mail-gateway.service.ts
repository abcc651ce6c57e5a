import { Injectable } from '@nestjs/common';
import { MailTransport } from '../../platform/mail/mail-transport.js';
import { NoticeDeliveryService } from '../../correspondence/notices/notice-delivery.service.js';
import type { MailMessage } from './mail-envelope.service.js';

/** The mail transport together with the notice delivery that depends on its outcome. */
@Injectable()
export class MailGatewayService {
  constructor(
    private readonly transport: MailTransport,
    readonly notices: NoticeDeliveryService,
  ) {}

  /** Sends one message; throws MailRefused or MailOutcomeUnknown. */
  send(message: MailMessage): Promise<{ reply: string }> {
    return this.transport.send(message);
  }
}
