import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ERROR_WORDS } from '../../src/web/shared/errors/error-words.js';
import { handlersOf, type Handler } from './handlers.js';
import { HOSTILE_BODIES, type HostileBody } from './hostile-bodies.data.js';
import type { Answer, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

/** Between them they may do everything. */
const OFFICERS = ['municipal_clerk', 'division_head.clerk'] as const;
/** Of a page; it may give back what was typed, with its signs written out. */
const LONGEST_ANSWER = 64 * 1024;
const WRITTEN_OUT = 6;
/** Of what programs are answered, whatever they sent. */
const LONGEST_PROBLEM = 8 * 1024;

/** What an address is told that sends too much, whatever it sends. */
const FLOODED = ERROR_WORDS['bodies_too_many']!.title;

let town: WebTown;
let senders: Visitor[];
let posts: Handler[];
let number: string;
beforeAll(async () => {
  town = await WebTown.open(OFFICERS);
  senders = await Promise.all(OFFICERS.map((name) => town.officer(name)));
  senders.push(town.visitor());
  number = (await town.submit()).number;
  posts = handlersOf(town.app).filter(
    ({ method, name }) => method !== 'GET' && !name.endsWith('.leave'),
  );
}, 60_000);
afterAll(() => town.close());

const addressOf = ({ path }: Handler): string =>
  path.replace(/:\w+/g, (name) => (name === ':number' ? number : randomUUID()));

const cookieOf = ({ jar }: Visitor): string =>
  [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

/** Sends it with somebody's cookies, from another address. */
async function send(
  cookie: string,
  from: Visitor,
  url: string,
  body: HostileBody,
): Promise<Answer> {
  const headers = {
    cookie,
    'idempotency-key': randomUUID(),
    ...(body.type !== undefined && { 'content-type': body.type }),
    ...(body.encoding !== undefined && { 'content-encoding': body.encoding }),
  };
  return from.send({ method: 'POST', url, headers, payload: body.payload });
}

/** A page that only shows a form again may answer 200; nothing may fail, and what is refused says so in words. */
function expectAnswer(answer: Answer, body: HostileBody, what: string): void {
  const { status, headers, bytes } = answer;
  if (status >= 500) throw new Error(`${status} for ${what}: ${town.log.at(-1)}`);
  if (status >= 400) expect([what, answer.body]).toEqual([what, expect.stringMatching(/[ก-๙]{4}/)]);
  if (what.startsWith('/api/')) {
    expect([what, headers['content-type']]).toEqual([
      what,
      'application/problem+json; charset=utf-8',
    ]);
    expect([what, bytes.length < LONGEST_PROBLEM]).toEqual([what, true]);
  }
  const most = LONGEST_ANSWER + WRITTEN_OUT * Math.min(body.payload.length, 256 * 1024);
  expect([what, bytes.length < most]).toEqual([what, true]);
}

describe('a body that no form of ours makes', () => {
  it('is known by many kinds, and sent to every address that takes one', () => {
    expect(posts.length).toBeGreaterThan(50);
    expect(posts.map(({ path }) => path)).toContain('/api/complaints');
  });

  for (const [name, write] of Object.entries(HOSTILE_BODIES)) {
    it(`is answered clearly and shortly everywhere: ${name}`, async () => {
      // An address of its own for each kind: none shall be refused as a flood.
      const lines = senders.map(() => town.visitor());
      for (const [at, post] of posts.entries()) {
        const who = at % senders.length;
        const url = addressOf(post);
        const body = write(await senders[who]!.token(url));
        const answer = await send(cookieOf(senders[who]!), lines[who]!, url, body);
        expect([url, answer.body.includes(FLOODED)]).toEqual([url, false]);
        expectAnswer(answer, body, `${url}: ${name}`);
      }
    }, 60_000);
  }

  it('changes no object of the program', () => {
    for (const name of ['hideName', 'x']) expect({}).not.toHaveProperty(name);
  });

  it('is told at most ten of its unknown fields, and all of those that are wrong', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`unknown${at}`, 1]));
    const payload = JSON.stringify({ ...unknown, category: 'x', description: 'x' });
    const { status, body } = await send('', senders[2]!, '/api/complaints', {
      type: 'application/json',
      payload,
    });
    expect(status).toBe(422);
    const { errors } = JSON.parse(body) as { errors: { field: string }[] };
    const fields = errors.map(({ field }) => field);
    expect(fields.filter((field) => field.startsWith('unknown'))).toHaveLength(10);
    expect(fields).toEqual(expect.arrayContaining(['category', 'description']));
  });
});
