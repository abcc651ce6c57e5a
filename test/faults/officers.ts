import { setTimeout as pause } from 'node:timers/promises';
import { Browser, hiddenFields, type Answer } from './pages.js';
import type { SeededRandom } from './seeded-random.js';

const SIGN_IN_TRIES = 10;
const AGAIN_MS = 300;
const HOME = '127.0.0.1';
const LETTER =
  'The office has looked at the matter and answers in writing: the work was done as you asked.';

/** An officer at a browser who answers complaints by the pages; a press that fails is not repeated. */
export class Officers {
  /** The complaints of which a page said that their letter was signed. */
  readonly signed: string[] = [];
  tried = 0;
  /** What a page said instead, without faults: to find the cause by. */
  readonly refusals: string[] = [];

  constructor(
    private readonly ports: readonly number[],
    private readonly random: SeededRandom,
    private readonly password: string,
  ) {}

  /** Signs in as the clerk of the municipality, who signs by an order; null when no process let them. */
  async signIn(): Promise<Browser | null> {
    for (let tries = 0; tries < SIGN_IN_TRIES; tries += 1) {
      if (tries > 0) await pause(AGAIN_MS);
      const browser = new Browser(HOME);
      const page = await this.get(browser, '/staff/sign-in');
      const fields = {
        ...hiddenFields(page, '/staff/sign-in'),
        ...{ username: 'municipal_clerk', password: this.password },
      };
      if (page && (await this.post(browser, '/staff/sign-in', fields))) return browser;
    }
    return null;
  }

  /** Has so many answers to write; those of an officer who cannot sign in are tried and not signed. */
  plan(answers: number): void {
    this.tried += answers;
  }

  /** Writes, signs and serves one letter. */
  async answer(browser: Browser, number: string): Promise<void> {
    const kind = this.random.chance(0.85) ? 'result' : 'progress';
    const notices = `/staff/complaints/${number}/notices`;
    const page = await this.get(browser, `${notices}/new?kind=${kind}`);
    if (!page) return;
    const email = page.includes('name="channel" type="radio" value="email"');
    const asked = await this.post(browser, `${notices}/own-proposal`, {
      ...hiddenFields(page, '/own-proposal'),
      kind,
      outcome: kind === 'result' ? 'done' : '',
      body: LETTER,
      channel: email ? 'email' : 'tracking_page',
    });
    const signing = asked?.endsWith('/signature') ? asked : '';
    const shown = signing && (await this.get(browser, signing));
    if (!shown) return;
    const place = await this.post(browser, signing, hiddenFields(shown, '/signature'));
    if (place?.includes('done=')) this.signed.push(number);
  }

  private async get(browser: Browser, path: string): Promise<string> {
    const answer = await this.told(browser.get(this.random.one(this.ports), path));
    return answer?.status === 200 ? answer.body : '';
  }

  /** Where the answer leads, or null when it leads nowhere. */
  private async post(
    browser: Browser,
    path: string,
    fields: Record<string, string>,
  ): Promise<string | null> {
    const answer = await this.told(browser.post(this.random.one(this.ports), path, fields));
    return answer?.status === 303 ? answer.place : null;
  }

  private async told(asked: Promise<Answer>): Promise<Answer | null> {
    const answer = await asked.catch(() => null);
    if (answer && answer.status >= 400 && answer.status < 500) {
      this.refusals.push(`${answer.status} ${/<title>([^<]*)/.exec(answer.body)?.[1] ?? ''}`);
    }
    return answer;
  }
}
