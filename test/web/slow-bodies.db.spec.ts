import { connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_BODY_BYTES } from '../../src/platform/http/body/body-bounds.js';
import { MOST_BYTES_A_MINUTE } from '../../src/platform/http/body/body-budget.js';
import type { Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const CLERK = 'municipal_clerk';
const PATIENCE = { form: 1, upload: 2 };
const FORM = 'application/x-www-form-urlencoded';

let town: WebTown;
let officer: Visitor;
beforeAll(async () => {
  town = await WebTown.open([CLERK], {}, PATIENCE);
  officer = await town.officer(CLERK);
}, 60_000);
afterAll(() => town.close());

/** A connection by hand: what it says, byte by byte, and what it hears until it is closed. */
class Line {
  private readonly socket: Socket;
  readonly heard: Promise<string>;

  constructor(localAddress = '127.0.0.1') {
    const { port } = town.app.getHttpServer().address() as AddressInfo;
    this.socket = connect({ port, host: '127.0.0.1', localAddress });
    this.heard = new Promise((resolve) => {
      let text = '';
      this.socket.on('data', (bytes: Buffer) => (text += bytes.toString()));
      this.socket.on('error', () => undefined);
      this.socket.on('close', () => resolve(text));
    });
  }

  say(text: string): this {
    this.socket.write(text);
    return this;
  }

  ask(url: string, headers: Record<string, string | number>): this {
    const lines = Object.entries({ host: 'localhost', ...headers }).map((pair) => pair.join(': '));
    return this.say(`POST ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  }

  /** A byte now and then, for as long as somebody listens. */
  trickle(): this {
    const timer = setInterval(() => this.socket.write('x'), 100);
    this.socket.on('close', () => clearInterval(timer));
    return this;
  }

  /** Goes away in the middle, politely (nothing more comes) or like a cable that was pulled. */
  async leave(how: 'end' | 'destroy'): Promise<string> {
    await pause(100);
    this.socket[how]();
    return this.heard;
  }
}

const THAI = /[ก-๙]{4}/;

async function expectLate(line: Line, seconds: number, type: RegExp): Promise<void> {
  const start = performance.now();
  const heard = await line.heard;
  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  expect(heard).toMatch(type);
  expect(heard).toMatch(/\r\nconnection: close\r\n/i);
  expect(heard).toMatch(THAI);
  expect(performance.now() - start).toBeGreaterThan(seconds * 1000 - 200);
}

describe('a body that trickles', () => {
  it('is given up after its time with 408 and words, as a form and as JSON', async () => {
    const form = { 'content-type': FORM, 'content-length': 5000 };
    const chunked = { 'content-type': FORM, 'transfer-encoding': 'chunked' };
    const json = { 'content-type': 'application/json', 'content-length': 5000 };
    await Promise.all([
      expectLate(new Line().ask('/report/done', form).trickle(), 1, /text\/html/),
      expectLate(new Line().ask('/track', chunked).say('5000\r\n').trickle(), 1, /text\/html/),
      expectLate(new Line().ask('/nowhere', form).trickle(), 1, /text\/html/),
      expectLate(
        new Line().ask('/api/complaints', json).trickle(),
        PATIENCE.form,
        /application\/problem\+json/,
      ),
    ]);
  });

  it('may take longer as an upload, but not for ever', async () => {
    const cookie = [...officer.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const type = 'multipart/form-data; boundary=b';
    const headers = { cookie, 'content-type': type, 'content-length': 5000 };
    const line = new Line().ask('/staff/emblem', headers);
    line.say('--b\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n');
    await expectLate(line.trickle(), PATIENCE.upload, /text\/html/);
  });

  it('keeps nobody else waiting, however many there are', async () => {
    const headers = { 'content-type': FORM, 'content-length': 5000 };
    const lines = Array.from({ length: 200 }, () => new Line().ask('/report', headers).trickle());
    const { status } = await town.visitor().get('/report');
    expect(status).toBe(200);
    const heard = await Promise.all(lines.map((line) => line.heard));
    expect(new Set(heard.map((text) => text.slice(9, 12)))).toEqual(new Set(['408']));
  });
});

describe('a body of another length than was said', () => {
  it('that ends early troubles nobody and is no failure of ours', async () => {
    const before = town.log.length;
    for (const url of ['/report/done', '/api/complaints', '/staff/sign-in']) {
      for (const type of [FORM, 'application/json']) {
        const headers = { 'content-type': type, 'content-length': 5000 };
        const line = (): Line => new Line().ask(url, headers).say('{"description":"a');
        const heard = await Promise.all([line().leave('end'), line().leave('destroy')]);
        expect(heard).toEqual([expect.stringMatching(/^HTTP\/1\.1 400 [^]*[ก-๙]{4}/), '']);
      }
    }
    expect((await town.visitor().get('/report')).status).toBe(200);
    const lines = town.log.slice(before).map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const { level, context } of lines) expect([level, context]).toEqual(['info', 'Request']);
  });

  it('that goes on is answered, and the rest is no request', async () => {
    const line = new Line().ask('/track', { 'content-type': FORM, 'content-length': 3 });
    const heard = await line.say('a=bXXXXXXXX\r\n\r\n').heard;
    expect(heard).toMatch(/HTTP\/1\.1 400 [^]*[ก-๙]{4}/);
    expect(heard).not.toMatch(/HTTP\/1\.1 [235]/);
  });

  it('is refused in words where the length is none, or said twice', async () => {
    for (const length of ['-1', 'x', '1e3', '5, 6', '99999999999999999999999']) {
      const line = new Line().ask('/track', { 'content-type': FORM, 'content-length': length });
      const heard = await line.heard;
      expect([length, heard]).toEqual([length, expect.stringMatching(/^HTTP\/1\.1 (400|413) /)]);
      expect([length, heard]).toEqual([length, expect.stringMatching(THAI)]);
    }
    const both = { 'content-length': 5, 'transfer-encoding': 'chunked' };
    const heard = await new Line().ask('/track', both).say('0\r\n\r\n').heard;
    expect(heard).toMatch(/^HTTP\/1\.1 400 [^]*[ก-๙]{4}/);
  });
});

describe('what is no request', () => {
  it('is answered in words', async () => {
    const long = new Line().ask('/track', { 'x-long': 'x'.repeat(20_000) });
    expect(await long.heard).toMatch(/^HTTP\/1\.1 431 [^]*[ก-๙]{4}/);
    const nonsense = new Line().say('HELLO\r\n\r\n');
    expect(await nonsense.heard).toMatch(/^HTTP\/1\.1 400 [^]*[ก-๙]{4}/);
  });
});

describe('an address that sends more than people type', () => {
  it('is told so before another byte is read once it is a flood, and nobody else is', async () => {
    const flooding = '127.99.1.1';
    const headers = { 'content-type': FORM, 'content-length': MOST_BODY_BYTES };
    const full = MOST_BYTES_A_MINUTE / MOST_BODY_BYTES;
    // Forms of the first two minutes' worth are read. The minute may end among them: then a second one is full.
    const lines = Array.from({ length: full * 4 + 1 }, () =>
      new Line(flooding).ask('/report/done', headers),
    );
    const heard = await Promise.all(lines.map((line) => line.heard));
    const refused = heard.filter((text) => text.startsWith('HTTP/1.1 429 '));
    expect(refused.length).toBeGreaterThan(0);
    for (const text of refused) {
      expect(text).toMatch(/\r\nretry-after: \d+\r\n/i);
      expect(text).toMatch(THAI);
    }
    const { status } = await town.visitor().post('/track', { number: 'MSM-2222-2222', pin: '1' });
    expect(status).toBe(422);
  });
});
