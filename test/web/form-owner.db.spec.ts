import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlersOf, type Handler } from './handlers.js';
import { encoded, hidden, type Answer, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const OFFICERS = ['municipal_clerk', 'division_head.eng', 'administrator'] as const;
const TYPED = 'ข้อความที่พิมพ์ค้างไว้ในแท็บเดิม';

let town: WebTown;
let number: string;
let posts: Handler[];
const names = new Map<string, string>();
beforeAll(async () => {
  town = await WebTown.open(OFFICERS);
  number = (await town.submit()).number;
  posts = handlersOf(town.app).filter(({ method }) => method === 'POST');
  const rows = await town.rows<{ username: string; name: string }>(
    'SELECT username, display_name AS name FROM account',
  );
  for (const { username, name } of rows) names.set(username, name);
}, 60_000);
afterAll(() => town.close());

const SAMPLES: Readonly<Record<string, string>> = {
  ':code': 'result_done',
  ':key': 'letter.code',
  ':ladder': 'ordinary',
};
const addressOf = ({ path }: Handler): string =>
  path.replace(':number', number).replace(/:\w+/g, (name) => SAMPLES[name] ?? randomUUID());

const isPublic = ({ audience }: Handler): boolean => audience === 'public';
const signsIn = async (browser: Visitor, username: string): Promise<number> =>
  (await browser.post('/staff/sign-in', { username, password: 'test-password-15' })).status;
const sessionsOf = (username: string) =>
  town.rows(
    `SELECT s.token_hash FROM staff_session s JOIN account a ON a.id = s.account_id
      WHERE a.username = $1`,
    [username],
  );
const send = (browser: Visitor, post: Handler, _csrf: string): Promise<Answer> =>
  browser.postBare(addressOf(post), encoded({ _csrf, version: '1', text: TYPED, x: '1' }));

describe('a form that one account opened', () => {
  it('is refused on every address of the officers when another has signed in since', async () => {
    const browser = await town.officer('division_head.eng');
    const ofHead = await browser.token('/staff');
    expect(await signsIn(browser, 'municipal_clerk')).toBe(303);
    const before = await town.state();
    const ofStaff = posts.filter((post) => !isPublic(post));
    expect(ofStaff.length).toBeGreaterThan(40);
    for (const post of ofStaff) {
      const { status, body } = await send(browser, post, ofHead);
      expect([post.name, status]).toEqual([post.name, 409]);
      expect(body).toContain(names.get('division_head.eng'));
      expect(body).toContain(names.get('municipal_clerk'));
      expect(body).toContain(`>${TYPED}</textarea>`);
      expect(body).toContain('action="/staff/sign-in"');
    }
    expect(await town.state()).toEqual(before);
    expect((await browser.get('/staff/queue')).status).toBe(200);
  }, 60_000);

  it('is sent after all when its account has signed in again', async () => {
    const browser = await town.officer('division_head.eng');
    const page = await browser.get(`/staff/complaints/${number}`);
    const [_csrf, version] = [hidden(page.body, '_csrf'), hidden(page.body, 'version')];
    await signsIn(browser, 'municipal_clerk');
    const sends = (): Promise<Answer> =>
      browser.postBare(
        `/staff/complaints/${number}/notes`,
        encoded({ _csrf, version, text: TYPED }),
      );
    expect((await sends()).status).toBe(409);
    await signsIn(browser, 'division_head.eng');
    expect((await sends()).headers.location).toMatch(/done=note$/);
  });

  it('keeps what was typed in sight when nobody is signed in any more', async () => {
    const browser = await town.officer('division_head.eng');
    const _csrf = await browser.token('/staff');
    await browser.post('/staff/sign-out');
    const before = await town.state();
    for (const post of posts.filter((one) => !isPublic(one))) {
      const { status, body } = await send(browser, post, _csrf);
      expect([post.name, status, body.includes(`>${TYPED}</textarea>`)]).toEqual([
        post.name,
        401,
        true,
      ]);
    }
    expect(await town.state()).toEqual(before);
  }, 60_000);

  it('is none of the public ones, nor is a public form one of the officers’', async () => {
    const browser = await town.officer('municipal_clerk');
    const [own, nobodys] = [await browser.token('/staff'), await browser.token('/track')];
    const clerk = own.split('.')[1]!;
    const forged = [own.split('.')[0]!, `${nobodys}.${clerk}`];
    const before = await town.state();
    for (const post of posts) {
      for (const token of [isPublic(post) ? own : nobodys, ...forged]) {
        const { status, body } = await send(browser, post, token);
        expect([post.name, status]).toEqual([post.name, 403]);
        expect(body).not.toContain(TYPED);
      }
    }
    expect(await town.state()).toEqual(before);
  }, 60_000);
});

describe('signing in', () => {
  it('ends the session that the browser had, of whomever it was', async () => {
    const browser = await town.officer('administrator');
    const earlier = new Map(browser.jar);
    const cookie = [...earlier].map((pair) => pair.join('=')).join('; ');
    const stolen = (): Promise<Answer> => town.visitor().get('/staff/settings', { cookie });
    expect((await stolen()).status).toBe(200);
    const count = (await sessionsOf('administrator')).length;
    await signsIn(browser, 'municipal_clerk');
    expect((await stolen()).headers.location).toMatch(/sign-in/);
    expect(await sessionsOf('administrator')).toHaveLength(count - 1);
    const again = (await sessionsOf('municipal_clerk')).length;
    await signsIn(browser, 'municipal_clerk');
    expect(await sessionsOf('municipal_clerk')).toHaveLength(again);
  });

  it('that fails leaves the session that is there', async () => {
    const browser = await town.officer('administrator');
    const wrong = { username: 'municipal_clerk', password: 'wrong-password' };
    expect((await browser.post('/staff/sign-in', wrong)).status).toBe(422);
    expect((await browser.get('/staff/settings')).status).toBe(200);
  });
});
