import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { Settings } from '../../../src/platform/settings/settings.js';
import { createWebServer } from '../../../src/apps/web/web-server.js';
import { encoded, Visitor } from '../../web/visitor.js';
import { WebTown } from '../../web/web-town.js';

const PASSWORD = 'test-password-15';
const NEXT = 'มะม่วงสามต้นหน้าบ้าน';

let town: WebTown;
beforeAll(async () => {
  town = await WebTown.open(['custodian', 'inspector', 'mayor']);
}, 60_000);
afterAll(() => town.close());

const signIn = async (username: string, password: string): Promise<number> =>
  (await town.visitor().post('/staff/sign-in', { username, password })).status;
const isIn = async (visitor: Visitor): Promise<boolean> =>
  (await visitor.get('/staff/password')).status === 200;

describe('the page of the own password', () => {
  it('changes it, ends the other browsers, and keeps this one', async () => {
    const [here, elsewhere] = [await town.officer('custodian'), await town.officer('custodian')];
    const form = { current: PASSWORD, next: NEXT, repeated: NEXT };
    const { status, headers } = await here.post('/staff/password', form);
    expect([status, headers.location]).toEqual([303, '/staff/password?done=saved']);
    const { body } = await here.get('/staff/password?done=saved');
    expect(body).toContain('เปลี่ยนรหัสผ่านแล้ว');
    expect(await isIn(elsewhere)).toBe(false);
    expect(await signIn('custodian', PASSWORD)).toBe(422);
    expect(await signIn('custodian', NEXT)).toBe(303);
    const [event] = await town.rows<{ self: boolean; data: object }>(
      `SELECT e.data, e.actor_id::text = e.data->>'id' AS self FROM office_event e
        WHERE type = 'password_set'`,
    );
    expect(event).toEqual({ self: true, data: { id: expect.any(String) } });
  });

  it.each([
    ['a wrong present one', { current: 'not-the-password' }, 'รหัสผ่านปัจจุบันไม่ถูกต้อง'],
    ['two that differ', { repeated: `${NEXT}!` }, 'ไม่ตรงกัน'],
    ['a short one', { next: 'short', repeated: 'short' }, 'อย่างน้อย 12 ตัวอักษร'],
    ['one with the user name', { next: 'inspector-2569', repeated: 'inspector-2569' }, 'ชื่อผู้ใช้'],
    ['a common one', { next: 'password12345', repeated: 'password12345' }, 'เดาง่าย'],
    ['the present one', { next: PASSWORD, repeated: PASSWORD }, 'ไม่ซ้ำ'],
    ['an empty form', { current: '', next: '', repeated: '' }, 'กรุณากรอกรหัสผ่านใหม่'],
  ])('refuses %s, changes nothing and shows no password again', async (_what, more, words) => {
    const visitor = await town.officer('inspector');
    const before = await town.state();
    const form = { current: PASSWORD, next: NEXT, repeated: NEXT, ...more };
    const { status, body } = await visitor.post('/staff/password', form);
    expect([status, body]).toEqual([422, expect.stringContaining(words)]);
    for (const typed of Object.values(form)) {
      if (typed !== '') expect(body).not.toContain(`value="${typed}"`);
    }
    expect(await isIn(visitor)).toBe(true);
    expect(await town.state()).toEqual(before);
  });

  it('is shown by no page where the form came from a tab of another account, or of nobody any more', async () => {
    const visitor = await town.officer('mayor');
    const _csrf = await visitor.token('/staff');
    const typed = { current: 'typed-present-1', next: 'typed-new-22', repeated: 'typed-again-333' };
    const form = encoded({ _csrf, ...typed });
    await visitor.post('/staff/sign-in', { username: 'inspector', password: PASSWORD });
    const ofAnother = await visitor.postBare('/staff/password', form);
    await town.rows('DELETE FROM staff_session');
    const ofNobody = await visitor.postBare('/staff/password', form);
    for (const { body } of [ofAnother, ofNobody]) {
      for (const text of Object.values(typed)) expect(body).not.toContain(text);
    }
    expect(ofAnother.status).toBe(409);
  });

  it('is led to from every page of the officers', async () => {
    const visitor = await town.officer('mayor');
    expect((await visitor.get('/staff/queue')).body).toContain('href="/staff/password"');
  });
});

describe('another SESSION_SECRET', () => {
  it('signs everybody out', async () => {
    const visitor = await town.officer('mayor');
    const settings = Object.assign(new Settings(), town.app.get(Settings), {
      SESSION_SECRET: 'another-session-secret-0123456789-abcdefg',
    });
    const other = await createWebServer(settings);
    try {
      await other.listen(0, '127.0.0.1');
      const { port } = other.getHttpServer().address() as AddressInfo;
      const cookie = [...visitor.jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const moved = new Visitor(`http://127.0.0.1:${port}`);
      const { status, headers } = await moved.get('/staff/password', { cookie });
      expect([status, headers.location]).toEqual([303, '/staff/sign-in?next=%2Fstaff%2Fpassword']);
      expect(await isIn(visitor)).toBe(true);
    } finally {
      await other.close();
    }
  });
});
