import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BAD_VALUES, NO_TEXTS, PROTOTYPE_KEYS, TEXTS } from './bad-values.data.js';
import { storedText } from '../../src/platform/text/one-spelling.rule.js';
import type { Answer, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
let visitor: Visitor;
beforeAll(async () => {
  town = await WebTown.open();
  visitor = town.visitor();
  await visitor.token();
}, 60_000);
afterAll(() => town.close());

const GOOD = { category: 'ROAD', description: 'ถนนหน้าโรงเรียนเป็นหลุมลึกมาก' };

/** The words at a field of a page. */
const wordsAt = (page: string, field: string): string =>
  new RegExp(`id="${field}-error"[^>]*>(.*?)</p>`, 's').exec(page)?.[1] ?? '';

function sendJson(body: unknown, by = visitor): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const payload = typeof body === 'string' ? body : JSON.stringify(body);
  return by.send({ method: 'POST', url: '/api/complaints', headers, payload });
}

async function expectNothingStored(work: () => Promise<void>): Promise<void> {
  const tables = ['complaint', 'matter', 'period', 'matter_event', 'outbox_mail', 'submission_key'];
  const count = (): Promise<unknown> =>
    town.rows(tables.map((table) => `SELECT count(*) FROM ${table}`).join(' UNION ALL '));
  const before = await count();
  await work();
  expect(await count()).toEqual(before);
}

describe('a value that a field does not take', () => {
  for (const [field, values] of Object.entries(BAD_VALUES)) {
    for (const [why, value] of values) {
      it(`gets words at ${field}, and nothing is stored: ${why}`, () =>
        expectNothingStored(async () => {
          const form = { formKey: randomUUID(), ...GOOD, [field]: value };
          for (const url of ['/report/check', '/report/done']) {
            const { status, body } = await visitor.post(url, form);
            expect({ url, status }).toEqual({ url, status: 422 });
            expect(wordsAt(body, field)).toMatch(/[ก-๙]{4}/);
            expect(body).not.toContain('\u0000');
          }
          const { status, body } = await sendJson({ ...GOOD, [field]: value });
          expect(status).toBe(422);
          const { errors } = JSON.parse(body) as { errors: { field: string; text: string }[] };
          expect(errors.map((error) => error.field)).toEqual([field]);
          expect(errors[0]!.text).toMatch(/[ก-๙]{4}/);
        }));
    }
  }

  it('is refused where a text is expected and something else comes', () =>
    expectNothingStored(async () => {
      for (const field of Object.keys(BAD_VALUES)) {
        for (const value of NO_TEXTS) {
          const { status, body } = await sendJson({ ...GOOD, [field]: value });
          expect({ field, value, status }).toEqual({ field, value, status: 422 });
          expect(body).toContain(`"field":"${field}"`);
        }
        for (const value of field === 'village' ? [[1], ['1'], true] : [1]) {
          const { status } = await sendJson({ ...GOOD, [field]: value });
          expect({ field, value, status }).toEqual({ field, value, status: 422 });
        }
        const twice = await visitor.post('/report/done', { ...GOOD, [field]: ['LIGHT', 'ROAD'] });
        expect({ field, status: twice.status }).toEqual({ field, status: 422 });
      }
    }));

  it('is refused as half of a character', () =>
    expectNothingStored(async () => {
      for (const field of ['description', 'landmark', 'name', 'address', 'wantedOutcome']) {
        const { status, body } = await sendJson(
          JSON.stringify({ ...GOOD, [field]: '@' }).replace('@', 'ถนนหน้าบ้าน \\ud83d เป็นหลุม'),
        );
        expect({ field, status }).toEqual({ field, status: 422 });
        expect(body).toContain('unreadable_text');
      }
    }));

  it('comes back without what cannot be stored, so that it can be sent again', async () => {
    const { body } = await visitor.post('/report/check', {
      ...GOOD,
      description: 'ถนนหน้าโรงเรียน\u0002เป็นหลุมลึก',
    });
    expect(body).toContain('>ถนนหน้าโรงเรียนเป็นหลุมลึก</textarea>');
  });
});

describe('a body that is no form of ours', () => {
  it('is refused with a field that nobody asked for', () =>
    expectNothingStored(async () => {
      for (const extra of ['restricted', 'status', 'id', 'receivedOn', 'divisionCode', '']) {
        const form = await visitor.post('/report/done', { ...GOOD, [extra]: 'x' });
        expect({ extra, status: form.status }).toEqual({ extra, status: 422 });
        expect(form.body).toContain('govuk-error-summary');
        const json = await sendJson({ ...GOOD, [extra]: 'x' });
        expect({ extra, status: json.status }).toEqual({ extra, status: 422 });
      }
    }));

  it('is refused with the names that every object has, and changes no object', () =>
    expectNothingStored(async () => {
      for (const key of PROTOTYPE_KEYS) {
        const form = await visitor.post('/report/done', { ...GOOD, [key]: 'x' });
        expect({ key, status: form.status }).toEqual({ key, status: 422 });
        const body = `{"category":"ROAD","description":"${GOOD.description}","${key}":{"hideName":true}}`;
        const json = await sendJson(body);
        expect([key, [400, 422].includes(json.status)]).toEqual([key, true]);
      }
      expect({}).not.toHaveProperty('hideName');
    }));

  it('is refused when it is too long, broken, of another type or no object', () =>
    expectNothingStored(async () => {
      const huge = 'ก'.repeat(350_000);
      const form = await visitor.post('/report/done', { ...GOOD, description: huge });
      expect(form.status).toBe(413);
      expect(form.body).toContain('ข้อความยาวเกินไป');
      const json = await sendJson({ ...GOOD, description: huge });
      expect([json.status, json.headers['content-type']]).toEqual([
        413,
        'application/problem+json; charset=utf-8',
      ]);
      for (const body of ['{', '', 'null', '[]', '"text"', '17', '{"category":']) {
        const { status, headers } = await sendJson(body);
        expect([body, status >= 400 && status < 500]).toEqual([body, true]);
        expect(headers['content-type']).toMatch(/^application\/problem\+json/);
      }
      const types = { 'text/plain': 403, 'multipart/form-data; boundary=x': 415, 'image/png': 415 };
      for (const [type, expected] of Object.entries(types)) {
        const headers = { 'content-type': type };
        const sent = { method: 'POST', url: '/report/done', headers, payload: 'x' } as const;
        expect([type, (await visitor.send(sent)).status]).toEqual([type, expected]);
      }
    }));
});

describe('a text that is taken', () => {
  const storedUnder = async (answer: Answer): Promise<string> => {
    const number = new URL(String(answer.headers.location), town.origin).searchParams.get('number');
    const rows = await town.rows<{ description: string }>(
      'SELECT description FROM complaint WHERE number = $1',
      [number],
    );
    return rows[0]!.description;
  };

  for (const [script, text] of Object.entries(TEXTS)) {
    it(`comes back in its one spelling: ${script}`, async () => {
      const sent = await visitor.post('/report/done', {
        ...GOOD,
        formKey: randomUUID(),
        description: `เรื่อง: ${text} จบ`,
      });
      expect(sent.status).toBe(303);
      expect(await storedUnder(sent)).toBe(storedText(`เรื่อง: ${text} จบ`));
    });
  }

  it('comes back in its one spelling, whatever it is', async () => {
    const letters = fc.constantFrom(
      ...Object.values(TEXTS).join(''),
      '\u0301',
      '\u0E4D',
      '🛵',
      '%',
      '+',
    );
    const texts = fc.array(letters, { maxLength: 300 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const description = `เรื่อง: ${text} จบ`;
        const form = { ...GOOD, formKey: randomUUID(), description };
        const sent = await town.visitor().post('/report/done', form);
        expect(sent.status).toBe(303);
        expect(await storedUnder(sent)).toBe(storedText(description));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is not kept where it would be a file, before an officer has signed in', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const payload = `--x\r\ncontent-disposition: form-data; name="copy"; filename="a"\r\n\r\n${'a'.repeat(1000)}\r\n--x--\r\n`;
    const url = '/staff/signature';
    const { status, body } = await visitor.send({ method: 'POST', url, headers, payload });
    expect([status, body.includes('aaa')]).toEqual([403, false]);
  });
});
