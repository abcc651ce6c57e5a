import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlersOf } from './handlers.js';
import { encoded, hidden, type Answer, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const TYPED = 'ข้อความยาวที่พิมพ์ไว้ก่อนระบบล้ม Somchai 081-234-5678';
const REPORT = { category: 'LIGHT', description: TYPED, name: 'นางสาวบุษบา ตัวอย่าง' };
const PHONE = '0 5373 4083';

let town: WebTown;
let number: string;
let clerk: Visitor;
let token: string;
beforeAll(async () => {
  town = await WebTown.open(['intake_officer']);
  number = (await town.submit()).number;
  clerk = await town.officer('intake_officer');
  token = await clerk.token('/staff');
}, 60_000);
afterAll(() => town.close());

/** Does something while a table of the database is not as the program knows it: our own fault. */
async function withFault(table: string, column: string, work: () => Promise<void>): Promise<void> {
  await town.rows(`ALTER TABLE ${table} RENAME COLUMN ${column} TO away`);
  await work().finally(() => town.rows(`ALTER TABLE ${table} RENAME COLUMN away TO ${column}`));
}

const send = (path: string): Promise<Answer> =>
  clerk.postBare(
    path.replace(':number', number).replace(/:\w+/g, () => randomUUID()),
    encoded({ _csrf: token, version: '1', text: TYPED, x: '1' }),
  );

/** The error lines that something leaves. */
async function errorsFrom(work: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const before = town.log.length;
  await work();
  return town.log
    .slice(before)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ level }) => level === 'error');
}

function expectOurFault({ status, headers, body }: Answer): void {
  expect(status).toBe(500);
  expect(headers['retry-after']).toBe(undefined);
  expect(body).toContain('ระบบทำงานผิดพลาด');
  expect(body).toContain('ความผิดพลาดของระบบเรา');
  expect(body).toContain(PHONE);
  expect(body).toContain(String(headers['x-request-id']));
  expect(body).not.toMatch(/node_modules|\.ts\b|\.js:|QueryFailed|postgres|away/i);
}

describe('while the database is away', () => {
  it('every form of the officers keeps what was typed in sight, and says when to try again', async () => {
    const posts = handlersOf(town.app).filter(
      ({ method, audience }) => method === 'POST' && audience !== 'public',
    );
    expect(posts.length).toBeGreaterThan(40);
    await town.withoutDatabase(async () => {
      for (const { name, path } of posts) {
        const { status, headers, body } = await send(path);
        expect([name, status, headers['retry-after']]).toEqual([name, 503, '30']);
        expect([name, body.includes(`>${TYPED}</textarea>`)]).toEqual([name, true]);
        expect(body).not.toContain('href="/staff/sign-in"');
      }
    });
  }, 60_000);

  it('a form that is not shown to be of this browser writes nothing on our page', async () => {
    const answer = await clerk.postBare(
      `/staff/complaints/${number}/notes`,
      encoded({ text: TYPED }),
    );
    expect([answer.status, answer.body.includes(TYPED)]).toEqual([403, false]);
  });

  it('the report says when to try again', async () => {
    const visitor = town.visitor();
    await visitor.token();
    await town.withoutDatabase(async () => {
      const { status, headers } = await visitor.post('/report/done', REPORT);
      expect([status, headers['retry-after']]).toEqual([503, '30']);
    });
  });
});

describe('a fault of ours', () => {
  it('is answered 500 to an officer, with what was typed', async () => {
    await withFault('matter', 'version', async () => {
      const answer = await send('/staff/complaints/:number/notes');
      expectOurFault(answer);
      // The answer to a COMMIT may have been lost.
      expect(answer.body).not.toContain('ยังไม่มีการบันทึก');
      expect(answer.body).toContain('บอกไม่ได้ว่าบันทึกแล้วหรือยัง');
      expect(answer.body).toContain(`>${TYPED}</textarea>`);
    });
  });

  it('is answered 500 to a citizen, whose report waits to be sent again under its key', async () => {
    const visitor = town.visitor();
    const typed = { ...REPORT, formKey: randomUUID() };
    const before = await town.complaints();
    await withFault('submission_key', 'encrypted_pin', async () => {
      const answer = await visitor.post('/report/done', typed);
      expectOurFault(answer);
      for (const field of ['description', 'name', 'formKey'] as const) {
        expect(hidden(answer.body, field)).toBe(typed[field]);
      }
    });
    expect((await visitor.post('/report/done', typed)).status).toBe(303);
    expect(await town.complaints()).toBe(before + 1);
  });

  it('is a problem document to a program', async () => {
    await withFault('submission_key', 'encrypted_pin', async () => {
      const { status, headers, body } = await town.visitor().send({
        method: 'POST',
        url: '/api/complaints',
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        payload: JSON.stringify(REPORT),
      });
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(headers['retry-after']).toBe(undefined);
      expect(JSON.parse(body)).toMatchObject({
        status,
        type: 'about:blank',
        code: 'fault',
        requestId: headers['x-request-id'],
      });
      expect(status).toBe(500);
    });
  });

  it('leaves one line with its request, its facts and nothing that was typed', async () => {
    const path = '/staff/complaints/:number/notes';
    let answer: Answer | undefined;
    const lines = await errorsFrom(() =>
      withFault('matter', 'version', async () => {
        answer = await send(path);
      }),
    );
    expect(lines).toEqual([
      {
        level: 'error',
        time: expect.any(String),
        context: 'ErrorFilter',
        requestId: answer!.headers['x-request-id'],
        method: 'POST',
        route: path,
        status: 500,
        err: expect.objectContaining({ type: 'QueryFailedError', code: '42703' }),
        msg: 'fault',
      },
    ]);
    const { stack } = lines[0]!['err'] as { stack: string[] };
    expect(stack.some((frame) => frame.includes('/src/'))).toBe(true);
  });

  it('and all that went before told the log nothing that was typed', () => {
    const said = town.log.join('');
    for (const trace of ['Somchai', '081-234', 'บุษบา', 'ข้อความ', number]) {
      expect([trace, said.includes(trace)]).toEqual([trace, false]);
    }
    expect(said).not.toMatch(/[ก-๙]/);
  });
});
