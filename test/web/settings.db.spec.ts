import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OfficeSettingsService } from '../../src/core/office/office-settings.service.js';
import { SettingChangeService } from '../../src/core/office/setting-change.service.js';
import { SETTING_KEYS, SETTING_LIMITS } from '../../src/core/office/setting-check.rule.js';
import { BAD_VALUES } from './bad-values.data.js';
import type { Answer, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
let clerk: Visitor;
let administrator: Visitor;
beforeAll(async () => {
  town = await WebTown.open(['municipal_clerk', 'administrator', 'mayor']);
  clerk = await town.officer('municipal_clerk');
  administrator = await town.officer('administrator');
}, 60_000);
afterAll(() => town.close());

const at = (key: string): string => `/staff/settings/${key}`;
const settings = (): OfficeSettingsService =>
  town.app.get(OfficeSettingsService, { strict: false });
const journal = (): Promise<{ data: Record<string, unknown>; actor: string }[]> =>
  town.rows(
    `SELECT e.data, a.username AS actor FROM office_event e JOIN account a ON a.id = e.actor_id
      WHERE type = 'setting_set' ORDER BY e.at`,
  );
const seenOn = ({ body }: Answer): string =>
  /name="seen" value="([^"]*)"/.exec(body)![1]!.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Opens the form and sends it. */
async function sets(key: string, fields: Record<string, string>, by = clerk): Promise<Answer> {
  return by.post(at(key), { seen: seenOn(await by.get(at(key))), ...fields });
}

describe('a setting', () => {
  it('is stored with who set it, what it was and what it is', async () => {
    expect((await sets('letter.code', { value: ' ๕๒๐๐๓ ' })).status).toBe(303);
    expect(await settings().get('letter.code')).toBe('๕๒๐๐๓');
    expect(await journal()).toEqual([
      {
        data: { setting: 'letter.code', before: null, value: '๕๒๐๐๓' },
        actor: 'municipal_clerk',
      },
    ]);
    const { body } = await clerk.get('/staff/settings');
    expect(body).toContain('รหัสหนังสือของเทศบาล: ยังไม่ได้ตั้ง → ๕๒๐๐๓');
  });

  it('that is set to what it is writes nothing', async () => {
    const before = await town.state();
    expect((await sets('letter.closing', { value: 'ขอแสดงความนับถือ' })).status).toBe(303);
    expect(await town.state()).toEqual(before);
  });

  it('is cleaned: Arabic digits in numbers, no empty lines, a contact or nothing', async () => {
    await sets('office.phone', { value: '๐ ๕๓๗๓  ๔๐๘๓ ต่อ ๑๑' });
    await sets('office.address', { value: 'เลขที่ 1\r\n\r\n ตำบลแม่สาย  57130 ' });
    await sets('outside_body', { name: 'ศูนย์ดำรงธรรม', email: 'centre@example.go.th' });
    expect(await settings().all()).toMatchObject({
      'office.phone': '0 5373 4083 ต่อ 11',
      'office.address': 'เลขที่ 1\nตำบลแม่สาย 57130',
      outside_body: { name: 'ศูนย์ดำรงธรรม', email: 'centre@example.go.th' },
    });
    await sets('outside_body', { name: '', email: '' });
    expect(await settings().get('outside_body')).toBeNull();
  });

  it('that two set at once is kept as the first set it; the second sees that, and may insist', async () => {
    const seen = seenOn(await clerk.get(at('letter.owner_unit')));
    await sets('letter.owner_unit', { value: 'งานนิติการ' }, administrator);
    const late = await clerk.post(at('letter.owner_unit'), { seen, value: 'งานธุรการ' });
    expect(late.status).toBe(409);
    expect(late.body).toMatch(/ค่าปัจจุบัน: งานนิติการ[^]*value="งานธุรการ"/);
    expect(await settings().get('letter.owner_unit')).toBe('งานนิติการ');
    const again = await clerk.post(at('letter.owner_unit'), {
      seen: seenOn(late),
      over: JSON.stringify('งานนิติการ'),
      value: 'งานธุรการ',
    });
    expect(again.status).toBe(303);
  });

  it('that many set at the same instant is set once', async () => {
    const { id } = (await town.rows<{ id: string }>('SELECT id FROM account'))[0]!;
    const change = town.app.get(SettingChangeService, { strict: false });
    const tries = Array.from({ length: 6 }, (_, index) =>
      change.apply('letter.fax', null, `0 5373 000${index}`, id),
    );
    const ended = await Promise.allSettled(tries);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a value that a setting does not take', () => {
  const wrong: readonly (readonly [string, Record<string, string>, string])[] = [
    ['municipality.name', { value: ' ' }, 'value'],
    ['municipality.name', { value: 'ก'.repeat(121) }, 'value'],
    ['office.address', { value: 'ก\nข\nค\nง\nจ' }, 'value'],
    ['office.phone', { value: 'โทรมา' }, 'value'],
    ['office.phone', { value: 'x 0 5373 4083' }, 'value'],
    ['letter.code', { value: '52003/1' }, 'value'],
    ['letter.code', { value: '52 003' }, 'value'],
    ['letter.fax', { value: '--' }, 'value'],
    ['letter.closing', {}, 'value'],
    ['restricted.deputy', { name: 'รองปลัด', email: 'no address' }, 'email'],
    ['restricted.deputy', { name: '', email: 'a@example.com' }, 'name'],
  ];
  it.each(wrong)('gets words, and nothing is stored: %s %j', async (key, fields, field) => {
    const before = await town.state();
    const { status, body } = await sets(key, fields);
    expect(status).toBe(422);
    expect(body).toMatch(new RegExp(`id="${field}-error"[^>]*>[^]*?[ก-๙]{4}`));
    expect(await town.state()).toEqual(before);
  });

  it('is never answered with a failure', async () => {
    const values = Object.values(BAD_VALUES).flatMap((all) => all.map(([, value]) => value));
    for (const key of SETTING_KEYS) {
      for (const value of new Set(values)) {
        const text = String(value);
        const { status } = await sets(key, { value: text, name: text, email: text, seen: text });
        expect([key, text, status]).toEqual([key, text, expect.any(Number)]);
        expect(status).toBeLessThan(500);
      }
    }
    expect(SETTING_LIMITS).toHaveProperty(['letter.legal_basis']);
  }, 90_000);

  it('nor is a setting that nobody has', async () => {
    for (const key of ['letter', '__proto__', 'toString', '%00']) {
      expect((await clerk.get(at(key))).status).toBe(404);
      expect((await clerk.post(at(key), { seen: 'null', value: 'x' })).status).toBe(404);
    }
  });
});

it('no other officer sees or sets anything', async () => {
  const mayor = await town.officer('mayor');
  for (const url of ['/staff/settings', at('letter.code')]) {
    expect([url, (await mayor.get(url)).status]).toEqual([url, 403]);
  }
  expect((await mayor.post(at('letter.code'), { seen: 'null', value: '1' })).status).toBe(403);
  for (const one of [clerk, administrator]) {
    expect((await one.get('/staff/admin')).body).toContain('href="/staff/settings"');
  }
});

it('the phone that the office sets stands on every page, an extension is shown and not dialled', async () => {
  await sets('office.phone', { value: '0 5399 9999 ต่อ 11' });
  for (const url of ['/', '/report', '/track', '/procedure', '/privacy', '/staff/sign-in']) {
    const { body } = await town.visitor().get(url);
    expect([url, body.includes('0 5399 9999 ต่อ 11')]).toEqual([url, true]);
    expect([url, body.includes('5373 4083')]).toEqual([url, false]);
    expect(body).toContain('href="tel:053999999"');
  }
});
