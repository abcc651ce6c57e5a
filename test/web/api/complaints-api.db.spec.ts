import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encoded, type Answer, type Visitor } from '../visitor.js';
import { WebTown } from '../web-town.js';

let town: WebTown;
let program: Visitor;
beforeAll(async () => {
  town = await WebTown.open();
  program = town.visitor();
}, 60_000);
afterAll(() => town.close());

const GOOD = {
  category: 'WASTE',
  description: 'ขยะหน้าตลาดสดไม่มีใครมาเก็บสองสัปดาห์แล้ว',
  village: 3,
  landmark: 'ตลาดสดเทศบาล',
  hideName: true,
};

function file(body: unknown, key: string | undefined, by = program): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  };
  return by.send({
    method: 'POST',
    url: '/api/complaints',
    headers,
    payload: JSON.stringify(body),
  });
}

function expectProblem(answer: Answer, status: number, code: string): Record<string, unknown> {
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = JSON.parse(answer.body) as Record<string, unknown>;
  expect({ sent: answer.status, ...problem }).toMatchObject({ sent: status, status, code });
  expect(problem['type']).toBe('about:blank');
  expect(problem['title']).toMatch(/[ก-๙]{4}/);
  expect(problem['detail']).toMatch(/[ก-๙]{4}/);
  expect(problem['requestId']).toBe(answer.headers['x-request-id']);
  return problem;
}

describe('POST /api/complaints', () => {
  it('answers 201 with number, PIN, days and division, and nothing else', async () => {
    const { status, headers, body } = await file(GOOD, randomUUID());
    expect(status).toBe(201);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(JSON.parse(body)).toEqual({
      number: expect.stringMatching(/^MSM-[2-9A-Z]{4}-[2-9A-Z]{4}$/),
      pin: expect.stringMatching(/^\d{6}$/),
      receivedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      dueOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      division: expect.stringMatching(/[ก-๙]/),
    });
  });

  it('tells no division of a misconduct report and no due day of a compliment', async () => {
    const misconduct = await file({ ...GOOD, category: 'MISC' }, randomUUID());
    expect(JSON.parse(misconduct.body)).toMatchObject({ division: null });
    const praise = await file({ ...GOOD, category: 'PRAISE' }, randomUUID());
    expect(JSON.parse(praise.body)).toMatchObject({ dueOn: null });
  });

  it('gives the same answer to the same request under the same key, one after the other', async () => {
    const key = randomUUID();
    const first = await file(GOOD, key);
    const before = await town.complaints();
    // The order of the fields and who sends it do not matter, what is in them does.
    const reversed = Object.fromEntries(Object.entries(GOOD).reverse());
    for (const again of [await file(GOOD, key), await file(reversed, key, town.visitor())]) {
      expect([again.status, again.body]).toEqual([201, first.body]);
    }
    expect(await town.complaints()).toBe(before);
  });

  it('gives the same answer to five at once under one key', async () => {
    const key = randomUUID();
    const before = await town.complaints();
    const answers = await Promise.all(Array.from({ length: 5 }, () => file(GOOD, key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(await town.complaints()).toBe(before + 1);
  });

  it('refuses another request under the same key, and says which was submitted', async () => {
    const key = randomUUID();
    const { number } = JSON.parse((await file(GOOD, key)).body) as { number: string };
    const before = await town.complaints();
    const other = await file({ ...GOOD, landmark: 'อีกที่หนึ่ง' }, key);
    expect(expectProblem(other, 409, 'submission_key_reused')).toMatchObject({ number });
    expect(other.body).not.toMatch(/"pin"/);
    expect(await town.complaints()).toBe(before);
  });

  it('refuses a request without a key, and with one that somebody else could make up too', async () => {
    const before = await town.complaints();
    const keys = [
      undefined,
      '',
      ' ',
      'short',
      'x'.repeat(15),
      'x'.repeat(129),
      'two words in a key',
    ];
    for (const key of keys) {
      const problem = expectProblem(await file(GOOD, key), 422, 'idempotency_key_missing');
      expect(problem['detail']).toMatch(/16.*128/);
    }
    expect(await town.complaints()).toBe(before);
    for (const key of ['x'.repeat(16), 'y'.repeat(128), '~!@#$%^&*()_+{}|']) {
      expect((await file(GOOD, key)).status).toBe(201);
    }
  });

  it('names every wrong field, with its words', async () => {
    const wrong = { category: 'NOPE', description: 'สั้น', phone: 'x', extra: 1 };
    const problem = expectProblem(await file(wrong, randomUUID()), 422, 'submission_invalid');
    const errors = problem['errors'] as { field: string; message: string; text: string }[];
    expect(errors.map(({ field, message }) => [field, message]).sort()).toEqual([
      ['description', 'description_short'],
      ['extra', 'unknown_field'],
      ['phone', 'phone_wrong'],
    ]);
    for (const { text } of errors) expect(text).toMatch(/[ก-๙]{4}/);
    const unknown = await file({ ...GOOD, category: 'NOPE' }, randomUUID());
    const { errors: told } = expectProblem(unknown, 422, 'submission_invalid');
    expect(told).toMatchObject([{ field: 'category', message: 'category_missing' }]);
  });

  it('takes no form, so that no other page can make a browser file one', async () => {
    const sends = (type: string, payload: string) =>
      program.send({
        method: 'POST',
        url: '/api/complaints',
        headers: { 'idempotency-key': randomUUID(), 'content-type': type },
        payload,
      });
    const form = await sends(
      'application/x-www-form-urlencoded',
      encoded({ category: GOOD.category, description: GOOD.description }),
    );
    expectProblem(form, 403, 'form_token_wrong');
    // What a form of another page may send as text, so as not to be asked first.
    expectProblem(await sends('text/plain', JSON.stringify(GOOD)), 403, 'form_token_wrong');
  });

  it('is unavailable in words while the database is', async () => {
    await town.withoutDatabase(async () => {
      const answer = await file({ ...GOOD, name: 'นายขจร ตัวอย่าง' }, randomUUID());
      expectProblem(answer, 503, 'unavailable');
      expect(answer.body).toContain('0 5373 4083');
      expect(answer.body).not.toMatch(/node_modules|\.ts\b|QueryFailed|ขจร/);
    });
  });

  it('takes 20 submissions an hour from one address, those of its form included', async () => {
    const busy = town.visitor();
    await busy.token();
    const form = { formKey: randomUUID(), category: 'ROAD', description: GOOD.description };
    expect((await busy.post('/report/done', form)).status).toBe(303);
    for (let sent = 1; sent < 20; sent += 1) {
      expect((await file(GOOD, randomUUID(), busy)).status).toBe(201);
    }
    const refused = await file(GOOD, randomUUID(), busy);
    const problem = expectProblem(refused, 429, 'too_many_tries');
    expect(refused.headers['retry-after']).toBe(String(problem['seconds']));
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(3600);
    const page = await busy.post('/report/done', { ...form, formKey: randomUUID() });
    expect(page.status).toBe(429);
    expect(Number(page.headers['retry-after'])).toBeGreaterThan(0);
    expect(page.body).toContain(`value="${GOOD.description}"`);
    expect((await file(GOOD, randomUUID(), town.visitor())).status).toBe(201);
  });
});
