import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import compress from '@fastify/compress';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveAssets } from '../../src/platform/http/asset-server.js';
import { ASSET_VERSION, assetVersionOf } from '../../src/platform/ui/assets/asset-version.js';
import { handlersOf } from './handlers.js';
import { hidden, Visitor, type Answer } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
let secure: WebTown;
beforeAll(async () => {
  town = await WebTown.open(['intake_officer']);
  secure = await WebTown.open(['intake_officer'], { PUBLIC_URL: 'https://sipha.example' });
}, 60_000);
afterAll(() => Promise.all([town.close(), secure.close()]));

const policyOf = ({ headers }: Answer): Record<string, string> =>
  Object.fromEntries(
    String(headers['content-security-policy'])
      .split(';')
      .map((part) => part.trim().split(/ (.*)/) as [string, string]),
  );

describe('every answer', () => {
  const answers = async (of: WebTown): Promise<Answer[]> => {
    const visitor = of.visitor();
    const json = { 'content-type': 'application/json' };
    return Promise.all([
      visitor.get('/'),
      visitor.get('/report'),
      visitor.get('/staff/queue'),
      visitor.get('/nowhere'),
      visitor.get('/health/live'),
      visitor.postBare('/track'),
      visitor.send({ method: 'POST', url: '/api/complaints', headers: json, payload: '{' }),
    ]);
  };

  it('runs no script and shows no frame but our own, and lets no one frame it', async () => {
    for (const answer of await answers(town)) {
      const { 'upgrade-insecure-requests': upgrade, ...policy } = policyOf(answer);
      expect(policy).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'font-src': "'self'",
        'img-src': "'self' data:",
        'connect-src': "'self'",
        'form-action': "'self'",
        'base-uri': "'none'",
        'frame-ancestors': "'none'",
      });
      expect(upgrade).toBeUndefined();
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['referrer-policy']).toBe('same-origin');
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(answer.headers['x-powered-by']).toBeUndefined();
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('stays with nobody but the browser that asked', async () => {
    for (const { headers } of await answers(town)) {
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  it('to a citizen is kept by no browser, whichever page or form it is', async () => {
    const visitor = town.visitor();
    const formKey = randomUUID();
    const typed = { formKey, category: 'MISC', description: 'เรื่องที่ไม่ควรค้างอยู่ในเครื่อง' };
    const sent = await visitor.post('/report/done', typed);
    const { number, pin } = await town.submit({ category: 'MISC' });
    await visitor.post('/track', { number, pin: pin! });
    const addresses = handlersOf(town.app)
      .filter(({ audience }) => audience === 'public')
      .map(({ method, path: of }) => ({ method, url: of.replace(':number', number) }));
    expect(addresses.length).toBeGreaterThan(30);
    addresses.push({ method: 'GET', url: String(sent.headers.location) });
    for (const { method, url } of addresses) {
      const more = [{}, { ...typed, formKey: randomUUID() }, typed, { ...typed, formKey: '' }];
      for (const fields of method === 'GET' ? [{}] : more) {
        const ask = method === 'GET' ? visitor.get(url) : visitor.post(url, fields);
        const { status, headers } = await ask;
        expect([method, url, status, headers['cache-control']]).toEqual([
          method,
          url,
          status,
          'no-store',
        ]);
      }
    }
  });

  it('insists on https where the public address is https, and not elsewhere', async () => {
    for (const answer of await answers(secure)) {
      expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
      expect(policyOf(answer)).toHaveProperty('upgrade-insecure-requests');
    }
    for (const answer of await answers(town)) {
      expect(answer.headers['strict-transport-security']).toBeUndefined();
    }
  });

  it('has no script and no style in the page itself', async () => {
    const officer = await town.officer('intake_officer');
    for (const url of [
      '/',
      '/report',
      '/track',
      '/plan',
      '/privacy',
      '/staff/queue',
      '/staff/new',
    ]) {
      const { body } = await officer.get(url);
      expect([
        url,
        /<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:/i.test(body),
      ]).toEqual([url, false]);
    }
  });
});

describe('cookies', () => {
  const setBy = async (of: WebTown): Promise<string[]> => {
    const visitor = of.visitor();
    const form = await visitor.get('/staff/sign-in');
    const fields = { username: 'intake_officer', password: 'test-password-15' };
    const signedIn = await visitor.post('/staff/sign-in', fields);
    const { number, pin } = await of.submit();
    const opened = await visitor.post('/track', { number, pin: pin! });
    return [form, signedIn, opened].flatMap(({ headers }) => headers['set-cookie'] ?? []);
  };

  it('are out of reach of scripts and of other sites', async () => {
    const lines = await setBy(town);
    expect(lines.map((line) => line.split('=')[0])).toEqual([
      'sipha_browser',
      'sipha_known',
      'sipha_staff',
      'sipha_known',
      'sipha_track',
    ]);
    for (const line of lines) {
      expect(line).toMatch(/; HttpOnly/);
      expect(line).toMatch(/; SameSite=Lax/);
      expect(line).toMatch(/; Path=\/(;|$)/);
      expect(line).not.toMatch(/; (Secure|Domain)/);
    }
  });

  it('belong to the host alone on https', async () => {
    const lines = await setBy(secure);
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      expect(line).toMatch(/^__Host-sipha_(browser|known|staff|track)=/);
      expect(line).toMatch(/; Secure/);
      expect(line).toMatch(/; HttpOnly/);
      expect(line).not.toMatch(/; Domain/);
    }
  });

  it('that somebody made up open nothing', async () => {
    const cookie = `sipha_staff=${'A'.repeat(43)}; sipha_browser=${'B'.repeat(43)}`;
    const { status, headers } = await town.visitor().get('/staff/queue', { cookie });
    expect([status, headers.location]).toEqual([303, '/staff/sign-in?next=%2Fstaff%2Fqueue']);
  });

  it('of an officer who signed out are worth nothing any more', async () => {
    const officer = await town.officer('intake_officer');
    const cookie = `sipha_staff=${officer.jar.get('sipha_staff')}`;
    expect((await officer.get('/staff/queue')).status).toBe(200);
    await officer.post('/staff/sign-out');
    expect((await town.visitor().get('/staff/queue', { cookie })).status).toBe(303);
  });
});

describe('the token of a form', () => {
  it('looks different on each page, so that its letters cannot be guessed from compressed lengths', async () => {
    const visitor = town.visitor();
    const pages = await Promise.all([1, 2, 3].map(() => visitor.get('/track')));
    await visitor.get('/track');
    const again = [await visitor.get('/track'), await visitor.get('/track')];
    const tokens = [...pages, ...again].map(({ body }) => hidden(body, '_csrf'));
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const _csrf of tokens.slice(-2)) {
      const sent = await visitor.post('/track', { _csrf, number: 'MSM-2222-2222', pin: '000000' });
      expect(sent.status).toBe(422);
    }
  });

  it('of another browser, changed, cut or empty is refused', async () => {
    const [mine, other] = [town.visitor(), town.visitor()];
    const token = await mine.token();
    const flipped = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    const wrong = [await other.token(), flipped, token.slice(0, 43), '', 'A', 'ก', token.repeat(2)];
    for (const _csrf of wrong) {
      const { status, body } = await mine.post('/report', { _csrf });
      expect([_csrf, status]).toEqual([_csrf, 403]);
      expect(body).toContain('แบบฟอร์มหมดอายุ');
    }
    expect((await mine.post('/report', { _csrf: [token, token] })).status).toBe(403);
    expect((await mine.post('/report', { _csrf: token })).status).toBe(200);
  });
});

describe('compression', () => {
  it('packs pages and data above a kilobyte, for whoever takes it', async () => {
    const visitor = town.visitor();
    const plain = await visitor.get('/plan');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const [encoding, open] of Object.entries(unpack)) {
      const packed = await visitor.get('/plan', { 'accept-encoding': encoding });
      expect(packed.headers['content-encoding']).toBe(encoding);
      expect(packed.headers.vary).toContain('accept-encoding');
      expect(open(packed.bytes).toString()).toBe(plain.body);
      expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
    }
    const metrics = await visitor.get('/metrics', { 'accept-encoding': 'br' });
    expect(metrics.headers['content-encoding']).toBe('br');
    const short = await visitor.get('/health/live', { 'accept-encoding': 'br, gzip' });
    expect(short.headers['content-encoding']).toBeUndefined();
  });

  it('packs error pages too, and unpacks nothing that is sent', async () => {
    const visitor = town.visitor();
    const packed = { 'accept-encoding': 'br' };
    const refused = await visitor.send({ method: 'POST', url: '/track', headers: packed });
    expect([refused.status, refused.headers['content-encoding']]).toEqual([403, 'br']);
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const url = '/api/complaints';
    const { status } = await visitor.send({ method: 'POST', url, headers, payload: 'x' });
    expect(status).toBe(415);
  });
});

describe('assets', () => {
  let folder: string;
  let server: FastifyInstance;
  let visitor: Visitor;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'sipha-test-assets-'));
    writeFileSync(path.join(folder, 'sipha.css'), 'body{color:#000}');
    writeFileSync(path.join(folder, 'sipha.css.br'), 'packed');
    writeFileSync(path.join(folder, 'sipha.css.gz'), 'packed less');
    writeFileSync(path.join(folder, 'enhance.js'), ';'.repeat(2000));
    writeFileSync(path.join(folder, '.hidden.css'), 'body{}');
    mkdirSync(path.join(folder, 'fonts'));
    writeFileSync(path.join(folder, 'fonts/sarabun.woff2'), 'wOF2');
    writeFileSync(path.join(folder, 'secret.env'), 'SESSION_SECRET=x');
    server = Fastify();
    await server.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 });
    await server.register(serveAssets, { folder, version: 'v1' });
    visitor = new Visitor(await server.listen({ port: 0, host: '127.0.0.1' }));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('are asked for by every page at an address that changes with them', async () => {
    const { body } = await town.visitor().get('/');
    expect(body).toContain(`href="/assets/sipha.css?v=${ASSET_VERSION}"`);
    expect(body).toContain(`src="/assets/enhance.js?v=${ASSET_VERSION}"`);
    const before = assetVersionOf(folder);
    expect(assetVersionOf(folder)).toBe(before);
    writeFileSync(path.join(folder, 'sipha.css'), 'body{color:#001}');
    expect(assetVersionOf(folder)).not.toBe(before);
    writeFileSync(path.join(folder, 'sipha.css'), 'body{color:#000}');
    expect(assetVersionOf(folder)).toBe(before);
  });

  it('are kept for a year at the address of this version, and asked for again at any other', async () => {
    const lasting = await visitor.get('/assets/sipha.css?v=v1');
    expect([lasting.status, lasting.body]).toEqual([200, 'body{color:#000}']);
    expect(String(lasting.headers['content-type']).toLowerCase()).toBe('text/css; charset=utf-8');
    expect(lasting.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const url of [
      '/assets/sipha.css',
      '/assets/sipha.css?v=v0',
      '/assets/sipha.css?v=v1&v=v1',
    ]) {
      const other = await visitor.get(url);
      expect([url, other.headers['cache-control']]).toEqual([url, 'public, no-cache']);
      const headers = { 'if-none-match': String(other.headers.etag) };
      expect((await visitor.get(url, headers)).status).toBe(304);
    }
  });

  it('are kept for a year without a version when they are fonts', async () => {
    const { status, headers } = await visitor.get('/assets/fonts/sarabun.woff2');
    expect([status, headers['content-type']]).toEqual([200, 'font/woff2']);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('travel as the build packed them, where the browser takes that', async () => {
    const url = '/assets/sipha.css?v=v1';
    const ways: readonly [string, string, string][] = [
      ['gzip, br', 'packed', 'br'],
      ['gzip', 'packed less', 'gzip'],
      ['gzip, deflate, br;q=0.5', 'packed less', 'gzip'],
    ];
    for (const [accept, body, encoding] of ways) {
      const packed = await visitor.get(url, { 'accept-encoding': accept });
      expect(packed.headers.vary).toBe('accept-encoding');
      expect(packed.headers['content-type']).toMatch(/^text\/css;/);
      expect([packed.body, packed.headers['content-encoding']]).toEqual([body, encoding]);
      const headers = { 'accept-encoding': accept, 'if-none-match': String(packed.headers.etag) };
      expect((await visitor.get(url, headers)).status).toBe(304);
    }
    for (const accept of ['br;q=0', 'identity', 'zebra']) {
      const plain = await visitor.get('/assets/sipha.css', { 'accept-encoding': accept });
      expect([accept, plain.headers['content-encoding']]).toEqual([accept, undefined]);
    }
  });

  it('are packed on their way where the build did not pack them', async () => {
    const { bytes, headers } = await visitor.get('/assets/enhance.js', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(bytes).toString()).toBe(';'.repeat(2000));
  });

  it('are nothing but what the build put there', async () => {
    const guesses = [
      'secret.env',
      'sipha.css.br',
      'sipha.css.gz',
      '.hidden.css',
      '../package.json',
      '%2e%2e/package.json',
      'fonts/..%2fsipha.css',
      'fonts//sarabun.woff2',
      'SIPHA.css',
      'fonts',
      'fonts/',
      '',
      'x.css',
    ];
    for (const guess of guesses) {
      expect([guess, (await visitor.get(`/assets/${guess}`)).status]).toEqual([guess, 404]);
    }
    expect((await visitor.send({ method: 'POST', url: '/assets/sipha.css' })).status).toBe(404);
  });
});
