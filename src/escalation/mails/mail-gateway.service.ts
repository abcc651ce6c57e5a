import { Injectable } from '@nestjs/common';
import { RefusedAddressService } from '../../cases/complaints/refused-address.service.js';
import { MailTransport } from '../../platform/mail/mail-transport.js';
import { NoticeDeliveryService } from '../../correspondence/notices/notice-delivery.service.js';
import type { MailMessage } from './mail-envelope.service.js';

/** The mail transport together with what depends on its outcome: the delivery of a notice, and the address. */
@Injectable()
export class MailGatewayService {
  constructor(
    private readonly transport: MailTransport,
    readonly notices: NoticeDeliveryService,
    readonly addresses: RefusedAddressService,
  ) {}

  /** Sends one message; throws MailRefused or MailOutcomeUnknown. */
  send(message: MailMessage): Promise<{ reply: string }> {
    return this.transport.send(message);
  }
}
