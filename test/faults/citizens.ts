import { setTimeout as pause } from 'node:timers/promises';
import { Browser, hiddenFields, type Answer } from './pages.js';
import type { SeededRandom } from './seeded-random.js';

/** A complaint as its citizen knows it. */
export interface Submitted {
  key: string;
  way: 'form' | 'json';
  /** Known once it was acknowledged. */
  number: string | null;
  /** The last try: the machine's time and how long the answer took. */
  at: number;
  ms: number;
  tries: number;
}

const CATEGORIES = ['ROAD', 'LIGHT', 'DRAIN', 'WASTE', 'NUIS', 'ANIMAL', 'DISAST', 'TREE'];

const PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 10_000;

/** What is told to a citizen. */
interface Receipt {
  number: string;
  dueOn: string;
}

/** How a submission is sent, once or again. */
interface Way {
  send(port: number): Promise<Answer>;
  /** The number in the answer that acknowledges it. */
  numberIn(answer: Answer): string | null;
}

/** Citizens who file over HTTP, and send the same again until they are told that it arrived. */
export class Citizens {
  readonly submitted: Submitted[] = [];
  /** Answers other than an acknowledgement that no fault explains. */
  readonly refusals: string[] = [];
  private count = 0;

  constructor(
    private readonly ports: readonly number[],
    private readonly random: SeededRandom,
    private readonly until: () => boolean,
    private readonly onFiled: ((receipt: Receipt) => void) | null,
  ) {}

  /** Files one complaint; resolves when it is acknowledged, or when the run is over. */
  async file(): Promise<void> {
    this.count += 1;
    const key = `citizen-of-the-run-${this.count}`;
    // What a control is told stands in the JSON answer.
    const form = this.onFiled === null && this.random.chance(0.5);
    const submitted: Submitted = {
      key,
      way: form ? 'form' : 'json',
      number: null,
      at: 0,
      ms: 0,
      tries: 0,
    };
    this.submitted.push(submitted);
    // A household submits from its own address: the limit of submissions an hour is per address.
    const address = `127.${20 + (this.count % 200)}.${(this.count >> 8) % 250}.${1 + (this.count % 250)}`;
    const browser = new Browser(address);
    const way = form ? byForm(browser, this.words()) : byJson(browser, key, this.words());
    while (!this.until()) {
      submitted.tries += 1;
      submitted.at = Date.now();
      const answer = await way.send(this.random.one(this.ports)).catch(() => null);
      submitted.ms = Date.now() - submitted.at;
      const number = answer && way.numberIn(answer);
      if (number) {
        submitted.number = number;
        if (!form) this.onFiled?.(JSON.parse(answer.body) as Receipt);
        return;
      }
      if (answer && answer.status < 500) {
        this.refusals.push(`${submitted.way} ${answer.status} ${answer.body.slice(0, 200)}`);
      }
      // Whoever was told nothing tries again soon, and then less and less often.
      await pause(
        Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 2 ** submitted.tries) * this.random.between(0.5, 1),
      );
    }
  }

  private words(): Record<string, string> {
    const restricted = this.random.chance(0.05);
    const email = this.random.chance(0.3) ? { email: `person${this.count}@people.example` } : {};
    return {
      category: restricted ? 'MISC' : this.random.one(CATEGORIES),
      description: `Matter ${this.count}: the lamp before the market has been dark for days.`,
      ...email,
    };
  }
}

function byJson(browser: Browser, key: string, words: Record<string, string>): Way {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  const body = JSON.stringify(words);
  return {
    send: (port) => browser.ask({ port, path: '/api/complaints', headers, body }),
    numberIn: ({ status, body: said }) =>
      status === 201 ? (JSON.parse(said) as Receipt).number : null,
  };
}

/** Opens the form once; what was sent without an answer is sent again under the form's own key. */
function byForm(browser: Browser, words: Record<string, string>): Way {
  let hidden: Record<string, string> | null = null;
  return {
    async send(port) {
      if (!hidden) {
        const page = await browser.get(port, '/report');
        if (page.status !== 200) return page;
        hidden = hiddenFields(page.body, '/report/check');
      }
      return browser.post(port, '/report/done', { ...hidden, ...words });
    },
    numberIn: ({ status, place }) =>
      status === 303 ? new URL(place, 'http://town').searchParams.get('number') : null,
  };
}
