import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Readable } from 'node:stream';
import { outcomeOf } from './mail-outcome.js';

export { MailNotReached, MailOutcomeUnknown, MailRefused } from './mail-outcome.js';

/** How long a server may take, in milliseconds; `whole` is shorter than any lease on the mail. */
export const MAIL_TIMEOUTS = { connection: 5_000, silence: 15_000, whole: 30_000 };

/** How many mails a process hands over at the same time. */
export const MAIL_CONNECTIONS = 4;

/** A mail ready to be sent; `to` is validated and never a line of text, which could name more recipients. */
export interface OutgoingMail {
  readonly to: { readonly name: string; readonly address: string };
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly content: Buffer;
    readonly contentType: string;
  }[];
}

/** The server took the mail; `reply` is its answer without addresses, kept as proof. */
interface MailAccepted {
  readonly accepted: true;
  readonly reply: string;
}

/** Sends mails to the mail server, over a few kept connections. */
@Injectable()
export class MailTransport {
  constructor(private readonly wire: MailWire) {}

  /** Sends one mail; throws MailRefused, MailOutcomeUnknown or MailNotReached. */
  async send(mail: OutgoingMail): Promise<MailAccepted> {
    return { accepted: true, reply: withoutAddresses(await this.wire.deliver(mail)) };
  }

  /** Closes the kept connections. */
  close(): void {
    this.wire.close();
  }

  /** Nest's hook: closes the kept connections when the process ends. */
  onApplicationShutdown(): void {
    this.close();
  }
}

/** The proof is read by more people than may know where the mail went. */
const withoutAddresses = (reply: string): string => reply.replace(/[^\s<>]+@[^\s<>]+/g, '…');

/** What carries a mail and gives back the server's reply. */
interface MailWire {
  deliver(mail: OutgoingMail): Promise<string>;
  close(): void;
}

/** Every mail is a program's: no holiday answer comes back (RFC 3834, and Exchange's own header). */
const NO_ANSWERS = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

function messageOf(mail: OutgoingMail): object {
  const { to, from, subject, text, html, messageId, attachments } = mail;
  const parts = { subject, text, html, messageId, attachments: [...(attachments ?? [])] };
  return { ...parts, from, to: { name: to.name, address: to.address }, headers: NO_ANSWERS };
}

/** The transport to a mail server's address (smtp:// or smtps://). */
export function createMailTransport(url: string, timeouts = MAIL_TIMEOUTS): MailTransport {
  const transporter = createTransport({
    url,
    pool: true,
    maxConnections: MAIL_CONNECTIONS,
    maxRequeues: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: timeouts.connection,
    greetingTimeout: timeouts.connection,
    socketTimeout: timeouts.silence,
  });
  // The stream of each message shows whether the server has got any of it.
  const bodies = new Map<string, Readable>();
  transporter.use('stream', ({ message }, done) => {
    const create = message.createReadStream.bind(message);
    message.createReadStream = (options) => {
      const body = create(options);
      bodies.set(message.messageId(), body);
      return body;
    };
    done();
  });
  return new MailTransport({
    close: () => transporter.close(),
    async deliver(mail) {
      const signal = AbortSignal.timeout(timeouts.whole);
      try {
        const { response } = await transporter.sendMail({ ...messageOf(mail), signal });
        return response;
      } catch (error) {
        throw outcomeOf(error, bodies.get(mail.messageId)?.readableDidRead ?? false);
      } finally {
        bodies.delete(mail.messageId);
      }
    },
  });
}
