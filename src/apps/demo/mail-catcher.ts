import { simpleParser } from 'mailparser';
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { Clock } from '../../platform/clock/clock.js';
import { CaughtMailStore, type CaughtMail } from './caught-mail.store.js';

/** Who a mail comes from and goes to, as the SMTP dialogue names them. */
export interface CaughtEnvelope {
  readonly from: string;
  readonly to: readonly string[];
}

/**
 * How the catcher answers a complete mail: accept it, refuse it for now (451) or for good (550), close the
 * connection without an answer, or accept it after `delayMs` milliseconds.
 */
export type CatcherBehaviour = 'accept' | 451 | 550 | 'drop_after_data' | 'delay';

/** Options of a catcher; without a folder it keeps nothing after it stops. */
interface MailCatcherOptions {
  readonly folder?: string;
  readonly behave?: (envelope: CaughtEnvelope) => CatcherBehaviour;
  readonly delayMs?: number;
  readonly clock?: Clock;
}

const MOST_BYTES = 30 * 1024 * 1024;
const HOST = '127.0.0.1';

function refusal(status: number): Error {
  return Object.assign(new Error(status < 500 ? 'Try again later' : 'No such mailbox here'), {
    responseCode: status,
  });
}

function envelopeOf({ envelope }: SMTPServerSession): CaughtEnvelope {
  const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
  return { from, to: envelope.rcptTo.map(({ address }) => address) };
}

async function bytesOf(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function listening(server: NetServer | Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}

/** A real SMTP server that delivers nothing: it keeps each mail and shows them as JSON, on loopback only. */
export class MailCatcher {
  private readonly store: CaughtMailStore;
  private readonly clock: Clock;
  private readonly smtp: SMTPServer;
  private readonly http: Server;
  private readonly sockets = new Set<{ destroy(): void }>();
  /** How often a mail came, refused ones included. */
  attempts = 0;
  /** The mail server's address once started. */
  smtpUrl = '';
  /** Where the mails can be read as JSON, newest first, once started. */
  readUrl = '';

  constructor(private readonly options: MailCatcherOptions = {}) {
    this.store = new CaughtMailStore(options.folder ?? null);
    this.clock = options.clock ?? new Clock();
    this.smtp = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      size: MOST_BYTES,
      disableReverseLookup: true,
      onData: (stream, session, done) => {
        this.take(stream, session).then(() => done(), done);
      },
    });
    // A client that hangs up is no reason to end.
    this.smtp.on('error', () => undefined);
    this.smtp.server.on('connection', (socket: { destroy(): void; once: NetServer['once'] }) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    this.http = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify(this.mails()));
    });
  }

  /** The caught mails, newest first. */
  mails(): CaughtMail[] {
    return this.store.newestFirst();
  }

  /** Opens both ports. */
  async start(): Promise<this> {
    this.smtpUrl = `smtp://${HOST}:${await listening(this.smtp.server)}`;
    this.readUrl = `http://${HOST}:${await listening(this.http)}/`;
    return this;
  }

  /** Closes both ports and every open connection. */
  async stop(): Promise<void> {
    this.hangUp();
    this.http.closeAllConnections();
    await Promise.all([
      new Promise<void>((resolve) => this.smtp.close(() => resolve())),
      new Promise<void>((resolve) => this.http.close(() => resolve())),
    ]);
  }

  private hangUp(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private async take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const bytes = await bytesOf(stream);
    const envelope = envelopeOf(session);
    this.attempts += 1;
    const behaviour = this.options.behave?.(envelope) ?? 'accept';
    const status = stream.sizeExceeded ? 552 : behaviour;
    if (typeof status === 'number') throw refusal(status);
    if (behaviour === 'delay') await pause(this.options.delayMs ?? 1000);
    this.store.add(await this.read(bytes, envelope));
    // The mail has arrived, but the sender gets no answer.
    if (behaviour === 'drop_after_data') this.hangUp();
  }

  private async read(bytes: Buffer, envelope: CaughtEnvelope): Promise<CaughtMail> {
    const mail = await simpleParser(bytes, { skipImageLinks: true });
    return {
      id: mail.messageId ?? randomUUID(),
      date: this.clock.now().toISOString(),
      from: mail.from?.text ?? envelope.from,
      to: envelope.to,
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html || '',
      attachments: mail.attachments.map(({ filename, contentType, content }) => ({
        name: filename ?? '',
        kind: contentType,
        sha256: createHash('sha256').update(content).digest('hex'),
      })),
    };
  }
}
