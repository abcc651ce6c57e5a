import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Receipt } from '../../src/cases/intake/complaint-intake.service.js';
import { encoded, type Answer, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const WINDOW_MS = 900_000;

const PASSWORD = 'test-password-15';
const long = (start: string): string => `${start}-q8Zt2mVx0LkW5nRb3HsYc6JdTgPf-${start}`;

let town: WebTown;
let complaint: Receipt;
let other: Receipt;
beforeAll(async () => {
  town = await WebTown.open(['mayor', 'inspector'], {
    NODE_ENV: 'production',
    MAIL_FROM: 'office@sipha.example',
    PUBLIC_URL: 'https://sipha.example',
    SESSION_SECRET: long('r4'),
    PIN_SECRET: long('p9'),
    IDENTITY_KEY: long('i7'),
  });
  [complaint, other] = [await town.submit(), await town.submit()];
}, 60_000);
afterAll(() => town.close());
beforeEach(() => town.rows('DELETE FROM rate_count'));

/** Sends a form from an address that the proxy reports, in a browser of its own unless one is given. */
async function send(
  address: string,
  url: string,
  fields: Record<string, string>,
  browser: Visitor = town.visitor(),
): Promise<Answer> {
  const payload = encoded({ _csrf: await browser.token(url), ...fields });
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-forwarded-for': address,
  };
  return browser.send({ method: 'POST', url, headers, payload });
}

/** What can be guessed at by name: right and wrong guesses of a known name, and a name that is not there. */
const DOORS = [
  {
    door: 'sign-in',
    url: '/staff/sign-in',
    right: () => ({ username: 'mayor', password: PASSWORD }),
    wrong: () => ({ username: 'mayor', password: 'wrong-password' }),
    elsewhere: () => ({ username: 'inspector', password: 'wrong-password' }),
    named: (no: number) => ({ username: `nobody.${no}`, password: 'wrong-password' }),
    malformed: { username: '!', password: 'wrong-password' },
  },
  {
    door: 'tracking',
    url: '/track',
    right: () => ({ number: complaint.number, pin: complaint.pin! }),
    wrong: () => ({ number: complaint.number, pin: complaint.pin === '123456' ? '0' : '123456' }),
    elsewhere: () => ({ number: other.number, pin: other.pin === '123456' ? '0' : '123456' }),
    named: (no: number) => ({
      number: `MSM-2222-${2222 + no}`.replace(/[01]/g, 'A'),
      pin: '123456',
    }),
    malformed: { number: 'no number', pin: '123456' },
  },
] as const;

describe.each(DOORS)('$door', ({ url, right, wrong, elsewhere, named, malformed }) => {
  const times = async (
    count: number,
    guess: (no: number) => Promise<Answer>,
    atOnce = 20,
  ): Promise<Record<number, number>> => {
    const met: Record<number, number> = {};
    for (let from = 0; from < count; from += atOnce) {
      const batch = Array.from({ length: Math.min(atOnce, count - from) }, (_, no) =>
        guess(from + no),
      );
      for (const { status } of await Promise.all(batch)) met[status] = (met[status] ?? 0) + 1;
    }
    return met;
  };

  it('takes ten wrong guesses at a name from one address, a thousand at once or not, and keeps nobody else out', async () => {
    const browser = town.visitor();
    await browser.token();
    // Guesses are counted by quarters of an hour: the thousand must fall into one.
    const left = WINDOW_MS - (Date.now() % WINDOW_MS);
    if (left < 20_000) await pause(left);
    const met = await times(1000, () => send('203.0.113.1', url, wrong(), browser));
    expect(met).toEqual({ 422: 10, 429: 990 });
    const refused = await send('203.0.113.1', url, right());
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(900);
    expect((await send('198.51.100.9', url, right())).status).toBe(303);
  }, 60_000);

  it('lets a browser through that was right before, at the guesser’s own address too', async () => {
    const known = town.visitor();
    expect((await send('198.51.100.9', url, right(), known)).status).toBe(303);
    await times(12, () => send('203.0.113.1', url, wrong()));
    expect((await send('203.0.113.1', url, right())).status).toBe(429);
    expect((await send('203.0.113.1', url, right(), known)).status).toBe(303);
    const met = await times(12, () => send('203.0.113.1', url, wrong(), known));
    expect(met).toEqual({ 422: 10, 429: 2 });
  });

  it('does not let a browser guess at other names that is known for one', async () => {
    const known = town.visitor();
    await send('198.51.100.9', url, right(), known);
    expect(await times(12, () => send('203.0.113.1', url, elsewhere(), known))).toEqual({
      422: 10,
      429: 2,
    });
  });

  it('takes no mark of a known browser that it did not give', async () => {
    const known = town.visitor();
    await send('198.51.100.9', url, right(), known);
    const cookie = known.jar.get('__Host-sipha_known')!;
    expect(cookie).not.toMatch(new RegExp(Object.values(right())[0]!, 'i'));
    await times(12, () => send('203.0.113.1', url, wrong()));
    const [id, mark] = cookie.split('.');
    for (const forged of [`${'A'.repeat(22)}.${mark}`, `${id}.${'A'.repeat(22)}`, id!]) {
      const thief = town.visitor();
      const payload = encoded({ _csrf: await thief.token(), ...right() });
      const browser = [...thief.jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const { status } = await town.visitor().send({
        method: 'POST',
        url,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-forwarded-for': '203.0.113.1',
          cookie: `${browser}; __Host-sipha_known=${forged}`,
        },
        payload,
      });
      expect([forged, status]).toEqual([forged, 429]);
    }
  });

  it('stops one address after sixty wrong guesses at any names', async () => {
    const met = await times(65, (no) => send('203.0.113.1', url, named(no)));
    expect(met).toEqual({ 422: 60, 429: 5 });
    expect((await send('203.0.113.1', url, right())).status).toBe(429);
    expect((await send('203.0.113.2', url, right())).status).toBe(303);
  }, 30_000);

  it('stops who takes a new address of one IPv6 network for each guess', async () => {
    const hex = (no: number): string => (no + 1).toString(16);
    expect(await times(15, (no) => send(`2001:db8:1:2::${hex(no)}`, url, wrong()))).toEqual({
      422: 10,
      429: 5,
    });
    const met = await times(60, (no) => send(`2001:db8:1:${hex(no + 9)}::1`, url, wrong()));
    expect(met).toEqual({ 422: 40, 429: 20 });
    expect((await send('2001:db8:2:2::1', url, right())).status).toBe(303);
  }, 30_000);

  it('counts nothing of what is right', async () => {
    // What is being checked counts until it turns out right: no more at once than may be wrong.
    const before = await times(40, () => send('203.0.113.1', url, right()), 10);
    expect(before).toEqual({ 303: 40 });
    expect(await town.rows('SELECT bucket FROM rate_count WHERE hits > 0')).toEqual([]);
  }, 30_000);

  it('counts what can be no name against its address alone', async () => {
    const met = await times(65, () => send('203.0.113.1', url, malformed));
    expect(met).toEqual({ 422: 60, 429: 5 });
    expect((await send('203.0.113.2', url, malformed)).status).toBe(422);
    const kinds = await town.rows<{ kind: string }>(
      `SELECT DISTINCT split_part(bucket, ':', 1) AS kind FROM rate_count ORDER BY kind`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['from', 'wide']);
  }, 30_000);

  it('besieged, leaves each address three guesses, and the owner the first from anywhere', async () => {
    const known = town.visitor();
    await send('198.51.100.9', url, right(), known);
    const met = await times(110, (no) => send(`203.0.113.${1 + (no % 11)}`, url, wrong()));
    expect(met[422]).toBeGreaterThanOrEqual(100);
    expect(await times(6, () => send('192.0.2.1', url, wrong()))).toEqual({ 422: 3, 429: 3 });
    expect((await send('192.0.2.2', url, right())).status).toBe(303);
    expect((await send('192.0.2.1', url, right(), known)).status).toBe(303);
    expect(await times(4, () => send('192.0.2.3', url, elsewhere()))).toEqual({ 422: 4 });
  }, 60_000);
});

describe('the page of a letter’s code', () => {
  it('stops one address after sixty codes that no letter has, and nobody else', async () => {
    const ask = (address: string, no: number): Promise<Answer> =>
      town.visitor().get(`/verify/AAAA-BBBB-${2222 + no}`.replace(/[01]/g, 'A'), {
        'x-forwarded-for': address,
      });
    const statuses = new Map<number, number>();
    for (let no = 0; no < 65; no += 1) {
      const { status } = await ask('203.0.113.1', no);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(Object.fromEntries(statuses)).toEqual({ 404: 60, 429: 5 });
    expect((await ask('203.0.113.2', 1)).status).toBe(404);
  });
});

describe('the own password', () => {
  it('is guessed at ten times by a browser, which nothing else counts against', async () => {
    const browser = town.visitor();
    await send(
      '198.51.100.9',
      '/staff/sign-in',
      { username: 'mayor', password: PASSWORD },
      browser,
    );
    const next = 'มะม่วงสามต้นหน้าบ้าน';
    const form = { current: 'not-the-password', next, repeated: next };
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await send('198.51.100.9', '/staff/password', form, browser)).status).toBe(422);
    }
    expect((await send('198.51.100.9', '/staff/password', form, browser)).status).toBe(429);
    const right = { ...form, current: PASSWORD };
    const again = town.visitor();
    await send('198.51.100.9', '/staff/sign-in', { username: 'mayor', password: PASSWORD }, again);
    expect((await send('198.51.100.9', '/staff/password', right, again)).status).toBe(303);
  });
});
