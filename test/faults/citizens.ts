import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { SeededRandom } from './seeded-random.js';

/** A complaint as its citizen knows it. */
export interface Filed {
  key: string;
  /** Known once a 201 came. */
  number: string | null;
  /** The last try: the machine's time and how long the answer took. */
  at: number;
  ms: number;
  tries: number;
}

const CATEGORIES = ['ROAD', 'LIGHT', 'DRAIN', 'WASTE', 'NUIS', 'ANIMAL', 'DISAST', 'TREE'];
const PATIENCE_MS = 6000;

/** What the answer to a filing says. */
interface Receipt {
  number: string;
  dueOn: string;
}

interface Answer {
  status: number;
  body: string;
}

/** Citizens who file over HTTP, and send the same again until they are told that it arrived. */
export class Citizens {
  readonly filed: Filed[] = [];
  /** Answers other than 201 that no fault explains. */
  readonly refusals: string[] = [];
  private count = 0;

  constructor(
    private readonly ports: readonly number[],
    private readonly random: SeededRandom,
    private readonly until: () => boolean,
    private readonly onFiled: (receipt: Receipt) => void = () => undefined,
  ) {}

  /** Files one complaint; resolves when it is acknowledged, or when the run is over. */
  async file(): Promise<void> {
    this.count += 1;
    const filed: Filed = {
      key: `citizen-of-the-run-${this.count}`,
      number: null,
      at: 0,
      ms: 0,
      tries: 0,
    };
    this.filed.push(filed);
    const body = JSON.stringify(this.words());
    // A household files from its own address: the limit of filings an hour is per address.
    const address = `127.${20 + (this.count % 200)}.${(this.count >> 8) % 250}.${1 + (this.count % 250)}`;
    while (!this.until()) {
      filed.tries += 1;
      filed.at = Date.now();
      const port = this.random.one(this.ports);
      const answer = await post(port, address, filed.key, body).catch(() => null);
      filed.ms = Date.now() - filed.at;
      if (answer?.status === 201) {
        const receipt = JSON.parse(answer.body) as Receipt;
        filed.number = receipt.number;
        this.onFiled(receipt);
        return;
      }
      if (answer && answer.status < 500) this.refusals.push(`${answer.status} ${answer.body}`);
      await pause(300);
    }
  }

  private words(): object {
    const restricted = this.random.chance(0.05);
    const email = this.random.chance(0.3) ? { email: `person${this.count}@people.example` } : {};
    return {
      category: restricted ? 'MISC' : this.random.one(CATEGORIES),
      description: `Matter ${this.count}: the lamp before the market has been dark for days.`,
      ...email,
    };
  }
}

function post(port: number, from: string, key: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: '/api/complaints',
        method: 'POST',
        localAddress: from,
        agent: false,
        headers,
        timeout: PATIENCE_MS,
      },
      (answer) => {
        let said = '';
        answer.on('data', (chunk: Buffer) => (said += chunk.toString()));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: said }));
        answer.on('error', reject);
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('no answer')));
    sent.on('error', reject);
    sent.end(body);
  });
}
