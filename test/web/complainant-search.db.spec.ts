import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ComplainantKeysTask } from '../../src/cases/complainant-search/complainant-keys.task.js';
import { IdentityVaultService } from '../../src/cases/complaints/identity-vault.service.js';
import { DataSource } from 'typeorm';
import { Settings } from '../../src/platform/settings/settings.js';
import type { Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const PERSON = {
  name: 'นางสาวเพียงขวัญ วงศ์ทดลอง',
  phone: '0876543210',
  email: 'piangkwan@example.org',
};
const REASON = 'ผู้ร้องโทรถามความคืบหน้าและจำเลขที่เรื่องไม่ได้';
const NONE = 'ไม่พบเรื่องที่ท่านดูข้อมูลผู้ร้องได้';

let town: WebTown;
let numbers: Record<'light' | 'road' | 'hidden' | 'misconduct', string>;
const officers = new Map<string, Visitor>();
beforeAll(async () => {
  const names = [
    'intake_officer',
    'municipal_clerk',
    'division_officer.eng',
    'division_officer.fin',
    'misconduct_officer',
    'mayor',
    'custodian',
  ];
  town = await WebTown.open(names);
  const number = async (more: object): Promise<string> =>
    (await town.submit({ ...PERSON, description: 'ไฟหน้าบ้านดับมาหลายวันแล้ว', ...more })).number;
  numbers = {
    light: await number({ category: 'LIGHT' }),
    road: await number({ category: 'TAX' }),
    hidden: await number({ category: 'LIGHT', hideName: true }),
    misconduct: await number({ category: 'MISC' }),
  };
  await town.submit({ name: 'นายสมมุติ คนอื่น', phone: '0898765432' });
  for (const name of names) officers.set(name, await town.officer(name));
  await makeKeys();
}, 90_000);
afterAll(() => town.close());

const makeKeys = (): Promise<void> => {
  const [dataSource, settings] = [town.app.get(DataSource), town.app.get(Settings)];
  const vault = town.app.get(IdentityVaultService, { strict: false });
  return new ComplainantKeysTask(dataSource, vault, settings).runNow();
};
const search = (by: string, who: string, reason = REASON) =>
  officers.get(by)!.post('/staff/complainants', { who, reason });
/** Which of the person's cases a search names. */
const found = async (by: string, who: string): Promise<string[]> => {
  const { body, status } = await search(by, who);
  expect(status).toBe(200);
  const named = Object.entries(numbers).filter(([, number]) =>
    body.includes(`href="/staff/complaints/${number}"`),
  );
  expect(named.length === 0).toBe(body.includes(NONE));
  return named.map(([name]) => name);
};

describe('the search for a complainant', () => {
  it('finds by a name, a number or an address what each officer may know of', async () => {
    const known: [string, string[]][] = [
      ['intake_officer', ['light', 'road', 'hidden']],
      ['municipal_clerk', ['light', 'road', 'hidden']],
      ['division_officer.eng', ['light']],
      ['division_officer.fin', ['road']],
    ];
    for (const [officer, cases] of known) {
      for (const who of ['เพียงขวัญ', 'นางสาวเพียงขวัญ วงษ์ทดลอง', '+66 87 654 3210', PERSON.email]) {
        expect([officer, who, await found(officer, who)]).toEqual([officer, who, cases]);
      }
    }
  });

  it('is for nobody else, and says nothing of restricted cases to anybody', async () => {
    for (const officer of ['misconduct_officer', 'mayor', 'custodian']) {
      expect([officer, (await search(officer, PERSON.email)).status]).toEqual([officer, 403]);
    }
    const keys = await town.rows(
      `SELECT 1 FROM complainant_key k JOIN matter m ON m.id = k.complaint_id WHERE m.restricted`,
    );
    expect(keys).toEqual([]);
  });

  it('counts each case that it finds as an identity learnt, with its reason', async () => {
    const count = async (): Promise<number> =>
      (
        await town.rows(`SELECT 1 FROM identity_access WHERE outcome = 'found' AND reason = $1`, [
          REASON,
        ])
      ).length;
    const before = await count();
    await found('intake_officer', PERSON.phone);
    expect(await count()).toBe(before + 3);
    await found('intake_officer', 'ไม่มีใครชื่อนี้');
    expect(await count()).toBe(before + 3);
    const looks = await officers.get('custodian')!.get('/staff/looks');
    expect(looks.body).toContain('พบเรื่องจากชื่อ โทรศัพท์ หรืออีเมล');
  });

  it('gives back what was typed where the reason or the words do not do, and finds nothing', async () => {
    const before = await town.rows('SELECT 1 FROM identity_access');
    for (const [who, reason, said] of [
      [PERSON.name, '..........', 'กรุณาบอกเหตุผลเป็นคำ'],
      [PERSON.name, '', 'กรุณาบอกเหตุผลที่ต้องค้นหา'],
      ['', REASON, 'กรุณากรอกชื่อ โทรศัพท์ หรืออีเมลของผู้ร้อง'],
      ['ก', REASON, 'กรุณากรอกชื่อหรือนามสกุลอย่างน้อยหนึ่งคำ'],
      ['081 234', REASON, 'กรุณากรอกหมายเลขโทรศัพท์ให้ครบ'],
    ] as const) {
      const { status, body } = await search('intake_officer', who, reason);
      expect([said, status, body.includes(said)]).toEqual([said, 422, true]);
      if (who !== '') expect(body).toContain(`value="${who}"`);
      expect(body).not.toContain(numbers.light);
    }
    expect(await town.rows('SELECT 1 FROM identity_access')).toHaveLength(before.length);
  });

  it('leaves no name, number or address in the log, the database or an address', async () => {
    await found('intake_officer', PERSON.name);
    const tables = await town.rows<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const rows = await town.rows<{ row: string }>(`SELECT x::text AS row FROM "${name}" x`);
      const text = rows.map(({ row }) => row).join('\n');
      expect([name, /เพียงขวัญ|87654|piangkwan/.test(text)]).toEqual([name, false]);
    }
    const log = town.log.join('\n');
    expect(log).toContain('"complainant_search"');
    expect(log).not.toMatch(/เพียงขวัญ|87654|piangkwan/);
  });

  it('follows a correction, a restriction and its release', async () => {
    const of = (number: string) =>
      town.rows<{ key: string }>(
        `SELECT k.key FROM complainant_key k JOIN complaint c ON c.id = k.complaint_id WHERE c.number = $1`,
        [number],
      );
    expect(await of(numbers.light)).toHaveLength(4);
    await town.rows('UPDATE matter SET restricted = true WHERE reference = $1', [numbers.light]);
    expect(await of(numbers.light)).toEqual([]);
    await makeKeys();
    expect(await of(numbers.light)).toEqual([]);
    expect(await found('intake_officer', PERSON.email)).toEqual(['road', 'hidden']);
    await town.rows('UPDATE matter SET restricted = false WHERE reference = $1', [numbers.light]);
    await makeKeys();
    expect(await found('intake_officer', PERSON.email)).toEqual(['light', 'road', 'hidden']);
    const [row] = await town.rows<{ id: string }>('SELECT id FROM complaint WHERE number = $1', [
      numbers.light,
    ]);
    const [event] = await town.rows<{ id: string }>(
      'SELECT id FROM matter_event WHERE matter_id = $1 LIMIT 1',
      [row!.id],
    );
    const vault = town.app.get(IdentityVaultService, { strict: false });
    await town.app
      .get(DataSource)
      .transaction((manager) =>
        vault.replace(manager, row!.id, { email: 'new@example.org' }, event!.id),
      );
    await makeKeys();
    expect(await found('intake_officer', PERSON.email)).toEqual(['road', 'hidden']);
    expect(await found('intake_officer', 'new@example.org')).toEqual(['light']);
  });

  it('ends after thirty searches in an hour, with what was typed', async () => {
    let last = await search('municipal_clerk', 'ไม่มีใครชื่อนี้');
    for (let no = 0; no < 40 && last.status === 200; no += 1) {
      last = await search('municipal_clerk', 'ไม่มีใครชื่อนี้');
    }
    expect(last.status).toBe(429);
    expect(last.body).toContain('value="ไม่มีใครชื่อนี้"');
  });
});
