import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withoutTokens, type Answer, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
beforeAll(async () => {
  town = await WebTown.open(['intake_officer']);
}, 60_000);
afterAll(() => town.close());

const FORM_TYPE = 'application/x-www-form-urlencoded';

const open = (visitor: Visitor, number: string, pin: string): Promise<Answer> =>
  visitor.post('/track', { number, pin });

const otherPin = (pin: string): string => (pin === '000000' ? '000001' : '000000');

/** Everything that a stranger can tell two answers apart by, but the number they typed themselves. */
const told = ({ status, headers, body }: Answer, number: string): unknown => {
  const { date, 'x-request-id': id, ...rest } = headers;
  return { status, rest, body: withoutTokens(body).replaceAll(number, 'NUMBER') };
};

describe('tracking', () => {
  it('opens with number and PIN, however they are written', async () => {
    const { number, pin } = await town.submit();
    const bare = number.replaceAll('-', '').toLowerCase();
    const thai = [...pin!].map((digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]).join('');
    for (const typed of [number, bare, ` ${bare.slice(3)} `]) {
      const visitor = town.visitor();
      const answer = await open(visitor, typed, thai);
      expect([answer.status, answer.headers.location]).toEqual([303, `/track/${number}`]);
      expect((await visitor.get(`/track/${number}`)).body).toContain(number);
    }
  });

  it('says the same, byte for byte, of a wrong number, a wrong PIN and a restricted complaint', async () => {
    const visitor = town.visitor();
    const known = await town.submit();
    const restricted = await town.submit({ category: 'MISC' });
    const unknown = 'MSM-2345-6789';
    const answers = [
      told(await open(visitor, known.number, otherPin(known.pin!)), known.number),
      told(await open(visitor, unknown, '123456'), unknown),
      told(await open(visitor, restricted.number, otherPin(restricted.pin!)), restricted.number),
      told(await open(visitor, known.number, ''), known.number),
      told(await open(visitor, unknown, 'no pin'), unknown),
    ];
    expect(answers[0]).toMatchObject({ status: 422 });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('asks for the PIN again where the browser never gave it, for real numbers and others alike', async () => {
    const { number } = await town.submit();
    for (const asked of [number, 'MSM-2345-6789']) {
      for (const below of ['', '/due', '/answers', '/reopening', '/notices/1']) {
        const { status, headers } = await town.visitor().get(`/track/${asked}${below}`);
        expect([below, status, headers.location]).toEqual([below, 303, `/track?number=${asked}`]);
      }
    }
  });

  it('takes no pass that it did not give, and none for another complaint', async () => {
    const [one, other] = [await town.submit(), await town.submit()];
    const visitor = town.visitor();
    await open(visitor, one.number, one.pin!);
    expect((await visitor.get(`/track/${other.number}`)).status).toBe(303);
    const forged = visitor.jar.get('sipha_track')!.replace(one.number, other.number);
    const cookie = `sipha_track=${forged}`;
    const answer = await town.visitor().get(`/track/${other.number}`, { cookie });
    expect(answer.status).toBe(303);
  });
});

describe('too many tries', () => {
  const expectLimited = ({ status, headers, body }: Answer, most: number): void => {
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(most);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('<h1 class="govuk-heading-l">ลองหลายครั้งเกินไป</h1>');
    expect(body).toContain('0 5373 4083');
  };

  it('behind a proxy are counted by the address that the proxy saw, not by one that was made up', async () => {
    const secrets = { SESSION_SECRET: 'r4', PIN_SECRET: 'p9', IDENTITY_KEY: 'i7' };
    const long = (start: string): string => `${start}-q8Zt2mVx0LkW5nRb3HsYc6JdTgPf-${start}`;
    const production = await WebTown.open([], {
      NODE_ENV: 'production',
      MAIL_FROM: 'office@sipha.example',
      PUBLIC_URL: 'https://sipha.example',
      ...Object.fromEntries(Object.entries(secrets).map(([name, start]) => [name, long(start)])),
    });
    try {
      const proxy = production.visitor();
      const payload = `_csrf=${await proxy.token()}&number=MSM-2222-4444&pin=1`;
      const asked = (forwarded: string): Promise<Answer> => {
        const headers = { 'content-type': FORM_TYPE, 'x-forwarded-for': forwarded };
        return proxy.send({ method: 'POST', url: '/track', headers, payload });
      };
      for (let tries = 0; tries < 10; tries += 1) await asked(`203.0.113.${tries}, 198.51.100.7`);
      expectLimited(await asked('203.0.113.99, 198.51.100.7'), 900);
      expect((await asked('203.0.113.99, 198.51.100.8')).status).toBe(422);
    } finally {
      await production.close();
    }
  });

  it('at one account close its sign-in for a quarter of an hour, unknown names as well', async () => {
    for (const username of ['intake_officer', 'nobody']) {
      const visitor = town.visitor();
      const signIn = (password: string): Promise<Answer> =>
        visitor.post('/staff/sign-in', { username, password });
      for (let tries = 0; tries < 10; tries += 1) {
        expect((await signIn('wrong-password-1')).status).toBe(422);
      }
      expectLimited(await signIn('test-password-15'), 900);
    }
  });
});

describe('sign-in', () => {
  it('says the same, byte for byte, of a wrong name and a wrong password', async () => {
    await town.rows('DELETE FROM rate_count');
    const visitor = town.visitor();
    const answers = [];
    for (const username of ['intake_officer', 'intake_nobodyx']) {
      const answer = await visitor.post('/staff/sign-in', { username, password: 'wrong-password' });
      answers.push(told(answer, username));
    }
    expect(answers[0]).toMatchObject({ status: 422 });
    expect(answers[1]).toEqual(answers[0]);
  });

  it('leads to where the officer wanted to go, on this site only', async () => {
    const fields = { username: 'intake_officer', password: 'test-password-15' };
    const outside = ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:1'];
    for (const next of outside) {
      const { headers } = await town.visitor().post('/staff/sign-in', { ...fields, next });
      expect([next, headers.location]).toEqual([next, '/staff']);
    }
    const inside = { ...fields, next: '/staff/plan' };
    const { headers } = await town.visitor().post('/staff/sign-in', inside);
    expect(headers.location).toBe('/staff/plan');
  });
});
