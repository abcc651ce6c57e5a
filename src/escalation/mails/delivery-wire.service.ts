import { Injectable } from '@nestjs/common';
import { MailTransport } from '../../platform/mail/mail-transport.js';
import { NoticeService } from '../../correspondence/notices/notice-service.service.js';
import type { Letter } from './mail-envelope.service.js';

/** The wire and those who hear what came of it. */
@Injectable()
export class DeliveryWire {
  constructor(
    private readonly transport: MailTransport,
    readonly notices: NoticeService,
  ) {}

  /** Sends one letter; throws MailRefused or MailOutcomeUnknown. */
  send(letter: Letter): Promise<{ reply: string }> {
    return this.transport.send(letter);
  }
}
