import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import type { Answer, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const CLERK = 'intake_officer';
const MOST_AN_HOUR = 20;
const COMPLAINT = { category: 'ROAD', description: 'ถนนหน้าโรงเรียนเป็นหลุมลึกมาก' };

let town: WebTown;
beforeAll(async () => {
  town = await WebTown.open([CLERK]);
}, 60_000);
afterAll(() => town.close());

/** A way to submit: who comes, what is sent under a key, and which complaint the answer names. */
interface Way {
  status: number;
  come(): Promise<Visitor>;
  send(by: Visitor, key: string): Promise<Answer>;
  told(answer: Answer): string;
}

const placeOf = ({ headers }: Answer): string => String(headers.location);
const WAYS: Record<string, Way> = {
  form: {
    status: 303,
    come: () => Promise.resolve(town.visitor()),
    send: (by, formKey) => by.post('/report/done', { ...COMPLAINT, formKey }),
    told: placeOf,
  },
  JSON: {
    status: 201,
    come: () => Promise.resolve(town.visitor()),
    send: (by, key) =>
      by.send({
        method: 'POST',
        url: '/api/complaints',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        payload: JSON.stringify(COMPLAINT),
      }),
    told: ({ body }) => body,
  },
  counter: {
    status: 303,
    come: () => town.officer(CLERK),
    send: (by, formKey) => {
      const receivedOn = bangkokDayOf(new Date());
      return by.post('/staff/new', { ...COMPLAINT, formKey, channel: 'counter', receivedOn });
    },
    told: placeOf,
  },
};

const times = <T>(count: number, work: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, work));

for (const [name, { status, come, send, told }] of Object.entries(WAYS)) {
  describe(`the same submission sent again by ${name}`, () => {
    it('gives its receipt thirty times, one after the other, and leaves the address its tries', async () => {
      const visitor = await come();
      const key = randomUUID();
      const first = await send(visitor, key);
      const before = await town.complaints();
      for (let again = 0; again < 30; again += 1) {
        const answer = await send(visitor, key);
        expect([answer.status, told(answer)]).toEqual([status, told(first)]);
      }
      expect(await town.complaints()).toBe(before);
      for (let more = 1; more < MOST_AN_HOUR; more += 1) {
        expect((await send(visitor, randomUUID())).status).toBe(status);
      }
    });

    it('gives its receipt thirty times at once', async () => {
      const visitor = await come();
      await visitor.token('/staff/new');
      const key = randomUUID();
      const before = await town.complaints();
      const answers = await times(30, () => send(visitor, key));
      expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([status]));
      expect(new Set(answers.map(told)).size).toBe(1);
      expect(await town.complaints()).toBe(before + 1);
      expect((await send(visitor, randomUUID())).status).toBe(status);
    });

    it('is not counted while the database is away, nor when it fails in the middle', async () => {
      const visitor = await come();
      await visitor.token('/staff/new');
      const key = randomUUID();
      await town.withoutDatabase(async () => {
        for (let tried = 0; tried < 5; tried += 1) {
          expect((await send(visitor, key)).status).toBe(503);
        }
      });
      await town.rows('ALTER TABLE submission_key RENAME COLUMN encrypted_pin TO away');
      try {
        for (let tried = 0; tried < 25; tried += 1) {
          expect((await send(visitor, key)).status).toBe(500);
        }
      } finally {
        await town.rows('ALTER TABLE submission_key RENAME COLUMN away TO encrypted_pin');
      }
      for (let submitted = 0; submitted < MOST_AN_HOUR; submitted += 1) {
        expect((await send(visitor, randomUUID())).status).toBe(status);
      }
    });
  });
}

describe('an address that has used up its hour', () => {
  it('still gets the receipt of what it has submitted, by form and by JSON, and submits nothing more', async () => {
    for (const { status, come, send, told } of [WAYS['form']!, WAYS['JSON']!]) {
      const visitor = await come();
      const key = randomUUID();
      const first = await send(visitor, key);
      for (let more = 1; more < MOST_AN_HOUR; more += 1) await send(visitor, randomUUID());
      const before = await town.complaints();
      const refused = await times(5, () => send(visitor, randomUUID()));
      expect(refused.map((answer) => answer.status)).toEqual([429, 429, 429, 429, 429]);
      const again = await send(visitor, key);
      expect([again.status, told(again)]).toEqual([status, told(first)]);
      expect(await town.complaints()).toBe(before);
    }
  });

  it('is not reached by what was refused for a field', async () => {
    const visitor = town.visitor();
    const wrong = { ...COMPLAINT, category: 'NOPE' };
    for (let tried = 0; tried < 25; tried += 1) {
      const answer = await visitor.post('/report/done', { ...wrong, formKey: randomUUID() });
      expect(answer.status).toBe(422);
    }
    expect((await WAYS['form']!.send(visitor, randomUUID())).status).toBe(303);
  });

  it('never takes more than its twenty, however many come at once', async () => {
    const visitor = town.visitor();
    const answers = await times(30, () => WAYS['JSON']!.send(visitor, randomUUID()));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(MOST_AN_HOUR);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
  });
});
