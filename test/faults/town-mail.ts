import type { AddressInfo, Server, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Incidents } from './incident.js';
import type { SeededRandom } from './seeded-random.js';

/** One copy of a mail that arrived. */
export interface Copy {
  id: string;
  to: string;
  /** The worker, as it names itself in EHLO. */
  sender: string;
  at: number;
  /** The sender never heard that it arrived. */
  unknown: boolean;
}

/** What the server does to all mails for a while. */
export type MailMode = 'ordinary' | 'refused' | '451' | '550' | 'tarpit' | 'drop';

type Treatment = 'take' | '451' | '550' | 'slow' | 'tarpit' | 'drop';

/** Longer than the sender waits in silence (15 s). */
const TARPIT_MS = 17_000;
/** Within this time the answer to a mail is on its way. */
const ANSWER_MS = 200;

const refusal = (code: number): Error =>
  Object.assign(new Error(code < 500 ? 'Try again later' : 'No such mailbox'), {
    responseCode: code,
  });

/** A real SMTP server with bad habits; it writes down every copy that it took. */
export class TownMail {
  readonly copies: Copy[] = [];
  /** Message-IDs that got a 550. */
  readonly refusedForGood = new Set<string>();
  mode: MailMode = 'ordinary';
  /** Without bad habits of its own. */
  calm = true;
  private readonly server: SMTPServer;
  private readonly sockets = new Map<number, Socket>();
  /** The newest copy that came over each connection. */
  private readonly newest = new Map<number, Copy>();

  private constructor(
    private readonly random: SeededRandom,
    private readonly incidents: Incidents,
  ) {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      onConnect: (_session, done) => done(this.mode === 'refused' ? refusal(421) : null),
      onData: (stream, session, done) => {
        this.take(stream, session).then(() => done(), done);
      },
    });
    this.server.on('error', () => undefined);
    (this.server.server as Server).on('connection', (socket: Socket) => {
      const port = socket.remotePort ?? 0;
      if (this.mode === 'refused') socket.destroy();
      this.sockets.set(port, socket);
      socket.once('close', () => this.sockets.delete(port));
    });
  }

  static async start(random: SeededRandom, incidents: Incidents): Promise<TownMail> {
    const mail = new TownMail(random, incidents);
    await new Promise<void>((resolve) => mail.server.listen(0, '127.0.0.1', () => resolve()));
    return mail;
  }

  /** The address for one sender, whom it knows by the name in EHLO. */
  urlFor(sender: string): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}?name=${sender}`;
  }

  /** Treats all mails in one way for a while. */
  async behave(mode: MailMode, ms: number): Promise<void> {
    await this.incidents.during(`smtp ${mode}`, 'smtp', async () => {
      this.mode = mode;
      if (mode === 'refused') this.cutAll();
      await pause(ms);
      this.mode = 'ordinary';
    });
  }

  stop(): void {
    for (const socket of this.sockets.values()) socket.destroy();
    this.server.close();
  }

  /** Cuts every connection; whoever just handed over a mail does not hear that it arrived. */
  private cutAll(): void {
    for (const [port, socket] of this.sockets) {
      const copy = this.newest.get(port);
      if (copy && Date.now() - copy.at < ANSWER_MS) copy.unknown = true;
      socket.destroy();
    }
  }

  private treatment(): Treatment {
    const { mode } = this;
    if (mode === '451' || mode === '550' || mode === 'drop') return mode;
    if (mode === 'tarpit') return this.random.chance(0.15) ? 'tarpit' : 'slow';
    if (this.calm) return 'take';
    const dice = this.random.next();
    if (dice < 0.03) return '451';
    if (dice < 0.04) return '550';
    if (dice < 0.05) return 'slow';
    if (dice < 0.053) return 'tarpit';
    return dice < 0.08 ? 'drop' : 'take';
  }

  private async take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const id = /^message-id:\s*(<[^>]+>)/im.exec(Buffer.concat(chunks).toString('latin1'))?.[1];
    const to = session.envelope.rcptTo.map(({ address }) => address).join(',');
    const treatment = this.treatment();
    if (treatment === '451') throw refusal(451);
    if (treatment === '550') {
      this.refusedForGood.add(id ?? '');
      throw refusal(550);
    }
    if (treatment === 'slow') await pause(2500);
    // Whose connection was cut while it waited hears nothing of it.
    const isGone = !this.sockets.has(session.remotePort);
    const unknown = isGone || treatment === 'drop' || treatment === 'tarpit';
    const sender = session.hostNameAppearsAs || '';
    const copy = { id: id ?? '', to, sender, at: Date.now(), unknown };
    this.copies.push(copy);
    this.newest.set(session.remotePort, copy);
    if (treatment === 'tarpit') await pause(TARPIT_MS);
    if (treatment === 'drop') this.sockets.get(session.remotePort)?.destroy();
  }
}
