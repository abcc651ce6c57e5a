import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handlersOf, type Handler } from './handlers.js';
import { BAD_VALUES, PROTOTYPE_KEYS, TEXTS } from './bad-values.data.js';
import { encoded, type Answer, type Fields, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

/** Forms for each address; `RUNS=25` and more before a release. */
const RUNS = Number(process.env['RUNS'] ?? 10);
/** Longer addresses never reach the application: Node closes the connection at 16 KB of headers. */
const LONGEST = 6000;
/** Between them they may do everything. */
const OFFICERS = ['municipal_clerk', 'division_head.clerk'] as const;
/** Fields that some form has; the rest is made up. */
const KNOWN = [
  ...Object.keys(BAD_VALUES),
  'formKey',
  'version',
  'text',
  'reason',
  'division',
  'officerId',
  'accountId',
  'reasonCode',
  'body',
  'subject',
  'project',
  'kind',
  'outcome',
  'signatoryId',
  'step',
  'answer',
  'number',
  'pin',
  'username',
  'password',
  'next',
  'channel',
  'receivedOn',
  'backdateReason',
  'day',
  'externalReference',
  'source',
  'decidedOn',
  'act',
  'title',
  'value',
  'seen',
  'template',
  'days_due_minus_5',
  'recipients_level_1',
];

/** What stands for a parameter that is no key of a row. */
const SAMPLES: Readonly<Record<string, string>> = {
  ':ladder': 'ordinary',
  ':code': 'result_done',
  ':key': 'letter.code',
};

let town: WebTown;
let browsers: Visitor[];
let numbers: string[];
const ids: string[] = [randomUUID()];
let posts: Handler[];
let gets: Handler[];
beforeAll(async () => {
  town = await WebTown.open(OFFICERS);
  browsers = await Promise.all(OFFICERS.map((name) => town.officer(name)));
  numbers = [(await town.submit()).number, (await town.submit({ category: 'OTHER' })).number];
  const rows = await town.rows<{ id: string }>(
    'SELECT id FROM account UNION SELECT id FROM matter',
  );
  ids.push(...rows.map(({ id }) => id));
  const handlers = handlersOf(town.app);
  posts = handlers.filter(({ method, name }) => method === 'POST' && !name.endsWith('.leave'));
  gets = handlers.filter(({ method }) => method === 'GET');
}, 60_000);
afterAll(() => town.close());

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...Object.values(TEXTS)),
  fc.constantFrom(
    ...Object.values(BAD_VALUES).flatMap((values) => values.map(([, value]) => value)),
  ),
  fc.constantFrom('1', '0', '-1', '99999999999999999999', '1e9', 'NaN', '2026-02-30', '2569-01-01'),
  fc.constantFrom(
    'sign',
    'preview',
    'apply',
    'result',
    'done',
    'LIGHT',
    'CLERK',
    'counter',
    'again',
  ),
  fc.nat().map((at) => ids[at % ids.length]!),
  fc.nat().map((at) => numbers[at % numbers.length]!),
);
const names = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 1, arbitrary: fc.constantFrom(...PROTOTYPE_KEYS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);
const forms: fc.Arbitrary<Fields> = fc
  .array(fc.tuple(names, fc.oneof(texts, fc.array(texts, { maxLength: 3 }))), { maxLength: 12 })
  .map((pairs) => Object.fromEntries(pairs));
const broken = fc.oneof(
  fc.constantFrom('%', '%E0%B8', '&&&===', 'a[b][c]=1&a[]=2', '_csrf', '%ED%A0%80=%00', '+', '='),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const segments = fc.oneof(
  texts,
  fc.constantFrom('..', '%00', '1-1', '9999-9999.json', 'new', '__proto__', 'ก'.repeat(500)),
);

/** Which parameters of a path are anything at all; the others are what is there. */
const oddness = fc.constantFrom('none', 'all but the number', 'all');

function filled({ path }: Handler, segment: string, odd: string): string {
  const anything = encodeURIComponent(segment.replace(/\p{Cs}/gu, '')).slice(0, LONGEST);
  const sample = (name: string): string => {
    if (odd === 'all' || (odd !== 'none' && name !== ':number')) return anything;
    if (name === ':number') return numbers[0]!;
    return SAMPLES[name] ?? ids[0]!;
  };
  return path.replace(/:\w+/g, sample);
}

function expectClear({ status, headers, body }: Answer, what: unknown): void {
  expect([what, status]).toEqual([what, expect.any(Number)]);
  if (status >= 500) throw new Error(`${status} for ${JSON.stringify(what)}: ${town.log.at(-1)}`);
  if (status >= 400) expect(body).toMatch(/[ก-๙]{4}/);
  if (status >= 300 && status < 400) expect(headers.location).toMatch(/^\/(?!\/)/);
}

describe('any form', () => {
  it('on any address that takes one is answered clearly, never with a failure', async () => {
    expect(posts.length).toBeGreaterThan(20);
    for (const post of posts) {
      const asked = fc.tuple(forms, texts, oddness, fc.constantFrom(...browsers));
      await fc.assert(
        fc.asyncProperty(asked, async ([form, segment, odd, browser]) => {
          const url = filled(post, segment, odd);
          const _csrf = await browser.token(url);
          const payload = encoded({ ...form, _csrf });
          expectClear(await browser.postBare(url, payload), { url, payload });
        }),
        { numRuns: RUNS },
      );
    }
  }, 180_000);

  it('on any address is answered clearly when it is no form at all', async () => {
    const sent = fc.tuple(fc.nat(), broken, fc.boolean());
    await fc.assert(
      fc.asyncProperty(sent, async ([at, payload, withToken]) => {
        const browser = browsers[at % browsers.length]!;
        const url = filled(posts[at % posts.length]!, '', 'none');
        const token = withToken ? `_csrf=${await browser.token(url)}&` : '';
        expectClear(await browser.postBare(url, token + payload), { url, payload });
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('any address', () => {
  it('is answered clearly, whatever stands in it', async () => {
    for (const page of gets.filter(({ name }) => name !== 'HealthController.watched')) {
      const asked = fc.tuple(segments, forms, oddness, fc.constantFrom(...browsers));
      await fc.assert(
        fc.asyncProperty(asked, async ([segment, query, odd, browser]) => {
          const url = `${filled(page, segment, odd)}?${encoded(query).slice(0, LONGEST)}`;
          expectClear(await browser.get(url), { url });
        }),
        { numRuns: RUNS },
      );
    }
  }, 180_000);

  it('that cannot be decoded or is endless leads to the page for no page', async () => {
    for (const part of ['%', '%E0%B8', '%ff', 'x'.repeat(201), '%E0%B8%81'.repeat(201)]) {
      for (const start of ['/track/', '/staff/plan/', '/staff/complaints/', '/', '/assets/']) {
        const { status, headers, body } = await browsers[0]!.get(start + part);
        expect([start + part, status]).toEqual([start + part, 404]);
        expect(body).toContain('<h1 class="govuk-heading-l">ไม่พบหน้านี้</h1>');
        expect(headers['content-security-policy']).toContain("default-src 'none'");
      }
    }
  });
});
