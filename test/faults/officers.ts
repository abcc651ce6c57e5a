import { setTimeout as pause } from 'node:timers/promises';
import { Browser, hiddenFields, type Answer } from './pages.js';
import type { SeededRandom } from './seeded-random.js';

/** How often somebody opens a page again that did not come, and after how long. */
const TRIES = 60;
const AGAIN_MS = 700;
const HOME = '127.0.0.1';
const SIGN_IN = '/staff/sign-in';
const LETTER =
  'The office has looked at the matter and answers in writing: the work was done as you asked.';

/**
 * An officer at a browser, the clerk of the municipality, who answers complaints by the pages; opens again what did
 * not come, as people do, and signs in again where a night has passed.
 */
export class Officers {
  /** The complaints of which a page said that their letter was signed. */
  readonly signed: string[] = [];
  tried = 0;
  /** What a page said instead, without faults: to find the cause by. */
  readonly refusals: string[] = [];
  /** What kept them from going on, and how often. */
  readonly hindrances = new Map<string, number>();
  /** Who is signed in, and the sign-in under way that all who ask wait for. */
  private browser: Browser | null = null;
  private signingIn: Promise<void> | null = null;

  constructor(
    private readonly ports: readonly number[],
    private readonly random: SeededRandom,
    private readonly password: string,
  ) {}

  /** Writes, signs and delivers one letter. */
  async answer(number: string): Promise<void> {
    this.tried += 1;
    const kind = this.random.chance(0.85) ? 'result' : 'progress';
    const signing = await this.again((browser) => this.write(browser, number, kind));
    if (!signing) return;
    const signed = await this.again((browser) => this.sign(browser, signing));
    if (signed) this.signed.push(number);
  }

  /** Where the letter waits for the signature, or null. */
  private async write(browser: Browser, number: string, kind: string): Promise<string | null> {
    const notices = `/staff/complaints/${number}/notices`;
    const page = await this.get(browser, `${notices}/new?kind=${kind}`);
    if (!page) return null;
    const email = page.includes('name="channel" type="radio" value="email"');
    const asked = await this.post(browser, `${notices}/own-proposal`, {
      ...hiddenFields(page, '/own-proposal'),
      kind,
      outcome: kind === 'result' ? 'done' : '',
      body: LETTER,
      channel: email ? 'email' : 'tracking_page',
    });
    return asked?.endsWith('/signature') ? asked : null;
  }

  /**
   * Whether a page says that it is signed: after the click, or because an earlier click had done it and its
   * answer was lost.
   */
  private async sign(browser: Browser, signing: string): Promise<true | null> {
    const shown = await this.get(browser, signing);
    if (!shown) return null;
    if (!shown.includes(`action="${signing}"`)) return true;
    const place = await this.post(browser, signing, hiddenFields(shown, signing));
    return place?.includes('done=') ? true : null;
  }

  /** Tries until it comes; null when it never does. */
  private async again<T>(once: (browser: Browser) => Promise<T | null>): Promise<T | null> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (tries > 0) await pause(AGAIN_MS);
      if (!this.browser) await (this.signingIn ??= this.signIn());
      const { browser } = this;
      const done = browser && (await once(browser));
      if (done) return done;
    }
    return null;
  }

  private async signIn(): Promise<void> {
    const browser = new Browser(HOME);
    const page = await this.get(browser, SIGN_IN);
    const fields = {
      ...hiddenFields(page, SIGN_IN),
      username: 'municipal_clerk',
      password: this.password,
    };
    if (page && (await this.post(browser, SIGN_IN, fields))) this.browser = browser;
    this.signingIn = null;
  }

  private async get(browser: Browser, path: string): Promise<string> {
    const answer = await this.told(browser, browser.get(this.random.one(this.ports), path));
    return answer?.status === 200 ? answer.body : '';
  }

  /** Where the answer leads, or null when it leads nowhere. */
  private async post(
    browser: Browser,
    path: string,
    fields: Record<string, string>,
  ): Promise<string | null> {
    const asked = browser.post(this.random.one(this.ports), path, fields);
    const answer = await this.told(browser, asked);
    return answer?.status === 303 ? answer.place : null;
  }

  private async told(browser: Browser, asked: Promise<Answer>): Promise<Answer | null> {
    const answer = await asked.catch((error: Error) => this.hindered(error.message));
    if (!answer) return null;
    const { status, place, body } = answer;
    if (place.startsWith(SIGN_IN) || status === 401) {
      this.hindered('signed out');
      // The session is over: the next who asks signs in.
      if (this.browser === browser) this.browser = null;
    } else if (status >= 400) {
      this.hindered(String(status));
      if (status < 500) this.refusals.push(`${status} ${/<title>([^<]*)/.exec(body)?.[1] ?? ''}`);
    }
    return answer;
  }

  private hindered(how: string): null {
    const kind = how.replace(/ 127\..*/, '');
    this.hindrances.set(kind, (this.hindrances.get(kind) ?? 0) + 1);
    return null;
  }
}
