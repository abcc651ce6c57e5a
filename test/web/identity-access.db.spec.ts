import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { OfficeSettingsService } from '../../src/core/office/office-settings.service.js';
import { SelfChecksModule } from '../../src/assurance/self-checks/self-checks.module.js';
import { SelfChecksService } from '../../src/assurance/self-checks/self-checks.service.js';
import { HIDDEN } from './hidden-cases.js';
import type { Answer, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const OFFICERS = [
  ...(['intake_officer', 'division_officer.eng', 'municipal_clerk', 'custodian'] as const),
  'misconduct_officer',
] as const;
const REASON = 'โทรนัดวันเข้าไปซ่อมไฟถนน';

let town: WebTown;
let number: string;
const browsers = new Map<string, Visitor>();
beforeAll(async () => {
  town = await WebTown.open(OFFICERS);
  for (const name of OFFICERS) browsers.set(name, await town.officer(name));
}, 60_000);
afterAll(() => town.close());
beforeEach(async () => {
  ({ number } = await town.submit({ ...HIDDEN, hideName: true }));
});

const by = (name: (typeof OFFICERS)[number]): Visitor => browsers.get(name)!;
const look = (name: (typeof OFFICERS)[number], reason: string, of = number): Promise<Answer> =>
  by(name).post(`/staff/complaints/${of}/identity-looks`, { reason });
const tries = (of = number) =>
  town.rows<{ username: string; reason: string; outcome: string }>(
    `SELECT a.username, l.reason, l.outcome FROM identity_access l
       JOIN account a ON a.id = l.account_id JOIN complaint c ON c.id = l.complaint_id
      WHERE c.number = $1 ORDER BY l.at`,
    [of],
  );
const allow = (count: number) =>
  town.app.get(OfficeSettingsService, { strict: false }).set('identity.looks_per_day', count);
const alarms = async (): Promise<string[]> => {
  await town.app.select(SelfChecksModule).get(SelfChecksService, { strict: false }).run();
  const rows = await town.rows<{ examples: string[] }>(
    `SELECT examples FROM alarm WHERE code = 'looks_below_limit'`,
  );
  return rows.flatMap(({ examples }) => examples);
};

describe('a try to see an identity', () => {
  it('shows it for a reason in words, and is recorded', async () => {
    const { status, body } = await look('intake_officer', REASON);
    expect([status, body.includes(HIDDEN.name)]).toEqual([200, true]);
    expect(await tries()).toEqual([
      { username: 'intake_officer', reason: REASON, outcome: 'shown' },
    ]);
  });

  it('for a reason without words shows nothing, keeps what was typed, and is recorded', async () => {
    const { status, body } = await look('intake_officer', '..........');
    expect([status, body.includes(HIDDEN.name)]).toEqual([422, false]);
    expect(body).toContain('กรุณาบอกเหตุผลเป็นคำ');
    expect(body).toContain('>..........</textarea>');
    expect(await tries()).toEqual([
      { username: 'intake_officer', reason: '..........', outcome: 'reason_refused' },
    ]);
  });

  it('by the division from which the name is hidden shows nothing, and is recorded', async () => {
    for (const reason of [REASON, '']) {
      const { status, body } = await look('division_officer.eng', reason);
      expect([status, body.includes(HIDDEN.name)]).toEqual([403, false]);
    }
    expect((await tries()).map(({ outcome }) => outcome)).toEqual(['not_allowed', 'not_allowed']);
  });

  it('of a case that the officer does not see leaves no trace of the case', async () => {
    const secret = await town.submit({ ...HIDDEN, category: 'MISC' });
    expect((await look('division_officer.eng', REASON, secret.number)).status).toBe(404);
    expect(await tries(secret.number)).toEqual([]);
  });
});

describe('looks of one person on one day', () => {
  const fresh = async (): Promise<void> => {
    await town.rows(`ALTER TABLE identity_access DISABLE TRIGGER USER`);
    await town.rows(`DELETE FROM identity_access`);
    await town.rows(`ALTER TABLE identity_access ENABLE TRIGGER USER`);
  };
  beforeEach(fresh);
  afterAll(() => allow(30));

  it('end at what the office allows, with an alarm that names who', async () => {
    await allow(3);
    expect(await alarms()).toEqual([]);
    for (let n = 0; n < 3; n += 1) {
      expect((await look('intake_officer', REASON)).status).toBe(200);
    }
    expect(await alarms()).toEqual(['intake_officer']);
    const { status, body } = await look('intake_officer', REASON);
    expect([status, body.includes(HIDDEN.name)]).toEqual([409, false]);
    expect(body).toContain('ครบจำนวนที่เทศบาลกำหนดต่อคนต่อวัน');
    expect(body).toContain(REASON);
    expect((await look('municipal_clerk', REASON)).status).toBe(200);
    expect((await tries()).map(({ outcome }) => outcome)).toEqual([
      'shown',
      'shown',
      'shown',
      'limit_reached',
      'shown',
    ]);
  });

  it('count one after the other when they come at once', async () => {
    await allow(2);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => look('intake_officer', REASON)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(6);
  });

  it('begin anew with the day in Bangkok', async () => {
    await allow(1);
    await look('intake_officer', REASON);
    const { manager } = town.app.get(DataSource);
    await manager.query('ALTER TABLE identity_access DISABLE TRIGGER USER');
    await manager.query(`UPDATE identity_access SET at =
      date_trunc('day', clock_timestamp(), 'Asia/Bangkok') - interval '1 second'`);
    await manager.query('ALTER TABLE identity_access ENABLE TRIGGER USER');
    expect(await alarms()).toEqual([]);
    expect((await look('intake_officer', REASON)).status).toBe(200);
  });

  it('of restricted cases raise no alarm that others read', async () => {
    await allow(1);
    const secret = await town.submit({ ...HIDDEN, category: 'MISC' });
    expect((await look('misconduct_officer', REASON, secret.number)).status).toBe(200);
    expect((await look('misconduct_officer', REASON, secret.number)).status).toBe(409);
    expect(await alarms()).toEqual([]);
  });

  it('are set by the office among its settings', async () => {
    const clerk = by('municipal_clerk');
    const url = '/staff/settings/identity.looks_per_day';
    const seen = JSON.stringify(
      await town.app.get(OfficeSettingsService, { strict: false }).get('identity.looks_per_day'),
    );
    for (const value of ['0', '-1', '1.5', '501', 'สิบ', '', '1e2x']) {
      expect([value, (await clerk.post(url, { value, seen })).status]).toEqual([value, 422]);
    }
    expect((await clerk.post(url, { value: '๑๒', seen })).status).toBe(303);
    expect((await clerk.get('/staff/settings')).body).toContain('จำนวนผู้ร้องที่เจ้าหน้าที่หนึ่งคนเปิดดูได้ต่อวัน');
    expect(
      await town.app.get(OfficeSettingsService, { strict: false }).get('identity.looks_per_day'),
    ).toBe(12);
  });
});

describe('the list of looks', () => {
  const page = async (
    name: (typeof OFFICERS)[number],
    address = '/staff/looks',
  ): Promise<string> => {
    const { status, body } = await by(name).get(address);
    expect([name, status]).toEqual([name, 200]);
    return body;
  };

  it('tells custodian and clerk who, when, which case, why, and what was refused', async () => {
    await look('intake_officer', REASON);
    await look('division_officer.eng', 'อยากรู้ว่าใครร้องเรียนกองเรา');
    for (const name of ['custodian', 'municipal_clerk'] as const) {
      const body = await page(name);
      for (const part of [
        number,
        REASON,
        'แสดงแล้ว',
        'อยากรู้ว่าใครร้องเรียนกองเรา',
        'ไม่แสดง ผู้ร้องขอปกปิดชื่อ',
      ]) {
        expect(body).toContain(part);
      }
      expect(body).not.toContain(HIDDEN.name);
    }
    expect((await by('intake_officer').get('/staff/looks')).status).toBe(403);
    expect((await by('division_officer.eng').get('/staff/looks')).status).toBe(403);
  });

  it('is found from where they arrive', async () => {
    expect((await by('custodian').get('/staff')).body).toContain('href="/staff/looks"');
    expect((await by('municipal_clerk').get('/staff/admin')).body).toContain('href="/staff/looks"');
  });

  it('tells of restricted cases only to their own officer', async () => {
    const secret = await town.submit({ ...HIDDEN, category: 'MISC' });
    await look('misconduct_officer', REASON, secret.number);
    for (const name of ['custodian', 'municipal_clerk'] as const) {
      expect(await page(name)).not.toContain(secret.number);
    }
    expect(await page('misconduct_officer')).toContain(secret.number);
    expect(await page('misconduct_officer')).not.toContain(number);
  });

  it('tells nobody of looks at the case that accuses them', async () => {
    await look('intake_officer', REASON);
    await town.rows(
      `INSERT INTO matter_conflict SELECT m.id, a.id FROM matter m, account a
        WHERE m.reference = $1 AND a.username = 'municipal_clerk'`,
      [number],
    );
    expect(await page('municipal_clerk')).not.toContain(number);
    expect(await page('custodian')).toContain(number);
  });

  it('goes on page by page, each look on one of them, also where many are of one instant', async () => {
    await town.rows(
      `INSERT INTO identity_access (id, complaint_id, account_id, reason, at, outcome)
       SELECT gen_random_uuid(), c.id, a.id, 'เหตุผลที่ ' || n || ' จบ', now() + interval '1 minute', 'shown'
         FROM generate_series(1, 120) n, complaint c, account a
        WHERE c.number = $1 AND a.username = 'intake_officer'`,
      [number],
    );
    const seen: string[] = [];
    let address: string | undefined = '/staff/looks';
    for (let n = 0; address && n < 4; n += 1) {
      const body: string = await page('custodian', address);
      seen.push(...[...body.matchAll(/เหตุผลที่ (\d+) จบ/g)].map(([, one]) => one!));
      address = /href="(\/staff\/looks\?before=[^"]+)"/.exec(body)?.[1];
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });
});

describe('the start page of the custodian', () => {
  const home = async (): Promise<string> => (await by('custodian').get('/staff')).body;
  const waiting = 'เห็นชอบให้ยกเลิกการปกปิดหรือไม่ 1 เรื่อง';

  it('says what waits', async () => {
    expect(await home()).toContain('ไม่มีเรื่องที่รอท่าน');
    const secret = await town.submit({ category: 'MISC' });
    await town.rows(
      `INSERT INTO release_proposal (id, matter_id, category_code, reason, proposed_by, proposed_at, state)
       SELECT uuidv7(), m.id, 'ROAD', 'เป็นเรื่องถนนธรรมดา', a.id, now(), 'open' FROM matter m, account a
        WHERE m.reference = $1 AND a.username = 'misconduct_officer'`,
      [secret.number],
    );
    expect(await home()).toContain(waiting);
  });

  it('says which looks were made, refused ones too, and who asked for too many', async () => {
    const figures = async (): Promise<number[]> => {
      const [, today, lately] = /วันนี้ (\d+) ครั้ง ใน 7 วันที่ผ่านมา (\d+) ครั้ง/.exec(await home()) ?? [];
      return [Number(today), Number(lately)];
    };
    const before = await figures();
    await allow(1000);
    await look('intake_officer', REASON);
    expect(await figures()).toEqual(before.map((count) => count + 1));
    await allow(1);
    const limited = await look('intake_officer', REASON);
    expect(limited.status).not.toBe(200);
    expect(await home()).toMatch(/วันนี้ขอดูเกินจำนวนที่ดูได้ต่อวัน: [^<]*นางสาวรับเรื่อง/);
    await allow(30);
  });
});
