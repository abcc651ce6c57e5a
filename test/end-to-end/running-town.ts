import { chromium, type Browser } from 'playwright-core';
import type { CaughtMail } from '../../src/apps/demo/caught-mail.store.js';
import { MailCatcher } from '../../src/apps/demo/mail-catcher.js';
import { Municipality } from '../support/municipality.js';
import { programPath } from '../support/requires.js';
import { freePort } from '../support/servers.js';
import { until } from '../support/until.js';
import { WebProcess } from '../support/web-process.js';
import { WorkerProcess } from '../support/worker-process.js';
import { Visitor, type Session, type VisitorOptions } from './visitor.js';

const CHROMIUM = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** The address that the town's mail server refuses for good. */
export const REFUSED = 'nobody@example.com';

/** Everything that runs in a town: database, mail server, web and worker processes, and a browser before it. */
export class RunningTown {
  /** Officers who have signed in, by user name, with what their browsers keep. */
  private readonly sessions = new Map<string, Session>();

  private constructor(
    readonly town: Municipality,
    private readonly catcher: MailCatcher,
    private readonly web: WebProcess,
    private readonly worker: WorkerProcess,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<RunningTown> {
    const catcher = await new MailCatcher({
      behave: ({ to }) => (to.includes(REFUSED) ? 550 : 'accept'),
    }).start();
    const port = await freePort();
    const town = await Municipality.open({
      PORT: String(port),
      SMTP_URL: catcher.smtpUrl,
      SWEEP_SECONDS: '1',
    });
    const [web, worker, browser] = await Promise.all([
      WebProcess.start(town.settings),
      WorkerProcess.start(town.settings),
      chromium.launch({ executablePath: programPath('chromium') ?? 'chromium', args: CHROMIUM }),
    ]);
    return new RunningTown(town, catcher, web, worker, browser);
  }

  /** A browser of its own before the town's pages. */
  visitor(options: VisitorOptions = {}): Promise<Visitor> {
    return Visitor.open(this.browser, this.town.settings.PUBLIC_URL, options);
  }

  /** A browser in which the officer has signed in, once in this town. */
  async officer(username: string, options: VisitorOptions = {}): Promise<Visitor> {
    const session = this.sessions.get(username) ?? (await this.signIn(username));
    this.sessions.set(username, session);
    return this.visitor({ ...options, session });
  }

  /** The first mail to the address with these words in its subject; waits for it. */
  mail(to: string, ...words: string[]): Promise<CaughtMail> {
    return until(`a mail to ${to}: ${words.join(' ')}`, () =>
      this.mails(to).find(({ subject }) => words.every((word) => subject.includes(word))),
    );
  }

  /** Every mail that reached the address, newest first. */
  mails(to: string): CaughtMail[] {
    return this.catcher.mails().filter((mail) => mail.to.includes(to));
  }

  /** Stops the worker, as an operator who forgets it does. */
  async stopWorker(): Promise<void> {
    await this.worker.stop();
  }

  /** Closes the browser, stops the processes and drops the database. */
  async close(): Promise<void> {
    await this.browser.close();
    await Promise.all([this.web.stop(), this.worker.stop()]);
    await this.town.close();
    await this.catcher.stop();
  }

  private async signIn(username: string): Promise<Session> {
    const officer = await this.visitor();
    await officer.signIn(username);
    const session = await officer.session();
    await officer.close();
    return session;
  }
}
