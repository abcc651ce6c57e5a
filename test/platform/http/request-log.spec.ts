import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { JsonLogger } from '../../../src/platform/logging/json-logger.js';
import { logRequests } from '../../../src/platform/http/request-log.js';
import { until } from '../../support/until.js';

const BODY = 'x'.repeat(5000);
const lines: Record<string, unknown>[] = [];
const app = fastify({ genReqId: () => 'request-17' });
let port: number;
beforeAll(async () => {
  logRequests(
    app,
    new JsonLogger({ write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[0]) }),
  );
  app.addHook('onRequest', async (request, reply) => {
    if (request.headers['x-refused']) return reply.status(415).send('refused');
    return;
  });
  app.get('/track/:number', () => BODY);
  app.post('/track', () => 'taken');
  app.get('/slow', () => pause(200, 'late'));
  app.get('/health/ready', (_request, reply) => reply.status(503).send('late'));
  for (const path of ['/health/live', '/metrics', '/assets/*']) app.get(path, () => 'ok');
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(() => app.close());
beforeEach(() => void lines.splice(0));

const ask = async (path: string, init: RequestInit = {}): Promise<void> => {
  await (await fetch(`http://127.0.0.1:${port}${path}`, init)).text();
};
const line = async (): Promise<Record<string, unknown>> => {
  await until('the lines', () => lines.length > 0);
  return lines[0]!;
};

describe('the line of a request', () => {
  it('tells its route, status, time and bytes, and never its address', async () => {
    await ask('/track/MSM-2222-7777?name=%E0%B8%AA&phone=0812345678', {
      headers: { cookie: 'secret=1', authorization: 'Bearer secret' },
    });
    expect(await line()).toEqual({
      level: 'info',
      time: expect.any(String),
      context: 'Request',
      requestId: 'request-17',
      method: 'GET',
      route: '/track/:number',
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
      msg: 'answered',
    });
    expect(lines[0]!['bytes']).toBeGreaterThan(BODY.length);
    expect(lines[0]!['bytes']).toBeLessThan(BODY.length + 1000);
    expect(JSON.stringify(lines)).not.toMatch(/MSM|2222|081|secret|name|127\.0/);
  });

  it('counts the bytes of each answer on a kept connection', async () => {
    for (let asked = 0; asked < 3; asked += 1) await ask('/track/1');
    await until('the lines', () => lines.length === 3);
    for (const { bytes } of lines) expect(bytes).toBeLessThan(BODY.length + 1000);
  });

  it('is there of what met no route, or was refused before it', async () => {
    await ask('/สมชาย-0812345678');
    expect(await line()).toMatchObject({ route: '-', status: 404 });
    await ask('/track', { method: 'POST', body: 'สมชาย', headers: { 'x-refused': '1' } });
    await until('the lines', () => lines.length === 2);
    expect(lines[1]).toMatchObject({ method: 'POST', route: '/track', status: 415 });
    expect(JSON.stringify(lines)).not.toMatch(/สมชาย|081/);
  });

  it('says of a visitor who hung up that no answer arrived', async () => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET /slow HTTP/1.1\r\nhost: x\r\n\r\n');
    await pause(50);
    socket.destroy();
    const left = await line();
    expect(left).toMatchObject({ route: '/slow', msg: 'left' });
    expect(left).not.toHaveProperty('status');
  });

  it('is not there of what machines ask all the time, but where it fails', async () => {
    for (const path of ['/health/live', '/metrics', '/assets/a.css', '/health/ready', '/track/1']) {
      await ask(path);
    }
    await until('the lines', () => lines.length === 2);
    expect(lines.map(({ route, status }) => [route, status])).toEqual([
      ['/health/ready', 503],
      ['/track/:number', 200],
    ]);
  });
});
