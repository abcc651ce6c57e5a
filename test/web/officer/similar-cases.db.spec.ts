import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../visitor.js';
import { WebTown } from '../web-town.js';

const LAMP = 'ไฟส่องสว่างหน้าศาลาประชาคมดับมาสามคืนแล้ว ซอยมืดมากเดินไม่ได้';
const TITLE = 'เรื่องที่คล้ายกัน';

let town: WebTown;
const officers = new Map<string, Visitor>();
const number = async (more: object): Promise<string> =>
  (await town.submit({ category: 'LIGHT', village: 4, description: LAMP, ...more })).number;
let own: string;
let same: string;
beforeAll(async () => {
  const names = ['municipal_clerk', 'division_officer.eng', 'misconduct_officer'];
  town = await WebTown.open(names);
  own = await number({});
  same = await number({ description: `${LAMP} ขอให้รีบซ่อม` });
  for (const name of names) officers.set(name, await town.officer(name));
}, 90_000);
afterAll(() => town.close());

const shown = async (of: string, by = 'municipal_clerk'): Promise<string> => {
  const { body, status } = await officers.get(by)!.get(`/staff/complaints/${of}`);
  expect(status).toBe(200);
  const [, list = ''] = new RegExp(`>${TITLE}</h2>(.*?)</section>`, 's').exec(body) ?? [];
  return list;
};

describe('similar cases beside a case', () => {
  it('are those of the same kind and place that say the same, with how they stand', async () => {
    const list = await shown(own);
    expect(list).toContain(`href="/staff/complaints/${same}"`);
    expect(list).toMatch(/\((?:[5-9]\d|100)%\)/);
    expect(list).not.toContain(own);
    expect(await shown(own, 'division_officer.eng')).toContain(same);
  });

  it('are none of another place, of another kind, or that say something else', async () => {
    const others = [
      await number({ village: 5 }),
      await number({ village: undefined }),
      await number({ category: 'ROAD' }),
      await number({ description: 'ขอเสาไฟใหม่ตรงทางเข้าสวนลำไย' }),
    ];
    const list = await shown(own);
    for (const other of others) expect([other, list.includes(other)]).toEqual([other, false]);
  });

  it('are none that the officer may not see', async () => {
    const moved = await number({});
    await town.rows(`UPDATE matter SET division_code = 'FIN' WHERE reference = $1`, [moved]);
    const secret = await number({});
    await town.rows('UPDATE matter SET restricted = true WHERE reference = $1', [secret]);
    expect(await shown(own, 'division_officer.eng')).not.toContain(moved);
    expect(await shown(own)).toContain(moved);
    expect(await shown(own)).not.toContain(secret);
    const ofSecret = await shown(secret, 'misconduct_officer');
    for (const other of [own, same, moved]) expect(ofSecret).not.toContain(other);
  });

  it('have no heading where there are none', async () => {
    const alone = await number({ category: 'TAX', description: 'ขอผ่อนภาษีที่ดินเป็นงวด' });
    const { body } = await officers.get('municipal_clerk')!.get(`/staff/complaints/${alone}`);
    expect(body).not.toContain(TITLE);
    expect(body).toContain('ทำต่อไป');
  });
});
