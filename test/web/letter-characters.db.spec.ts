import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Account } from '../../src/core/accounts/account.entity.js';
import { DemoOrdersService } from '../../src/apps/demo/demo-orders.service.js';
import { OfficeSettingsService } from '../../src/core/office/office-settings.service.js';
import { hidden, type Answer, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
let head: Visitor;
let signatoryId: string;
let url: string;
beforeAll(async () => {
  town = await WebTown.open(['division_head.eng']);
  await town.app.get(OfficeSettingsService, { strict: false }).set('letter.code', 'ทดสอบ');
  await new DemoOrdersService(town.app.get(DataSource)).make();
  head = await town.officer('division_head.eng');
  const { manager } = town.app.get(DataSource);
  signatoryId = (await manager.findOneByOrFail(Account, { username: 'division_head.eng' })).id;
  url = `/staff/complaints/${(await town.submit()).number}/notices`;
}, 60_000);
afterAll(() => town.close());

const LETTER = {
  kind: 'result',
  outcome: 'done',
  body: 'ตามที่ท่านแจ้ง นั้น\nซ่อมแล้ว\nจึงเรียนมาเพื่อโปรดทราบ',
  channel: 'tracking_page',
};

async function lays(act: string, more: Record<string, string>): Promise<Answer> {
  const version = hidden((await head.get(`${url}/new`)).body, 'version');
  return head.post(`${url}/${act}`, { ...LETTER, version, signatoryId, ...more });
}

describe('a letter that cannot be printed', () => {
  it.each([
    ['proposal', 'body', 'ตามที่ท่านแจ้ง\nมี 中 อยู่', 'ในข้อความย่อหน้าที่ 2 ตัวที่ 3'],
    ['own-proposal', 'attachments', 'ภาพ\n中', 'ในสิ่งที่ส่งมาด้วยบรรทัดที่ 2 ตัวที่ 1'],
    ['proposal', 'copies', 'นาย 中', 'ในสำเนาส่งบรรทัดที่ 1 ตัวที่ 5'],
  ])(
    'is not laid before anybody (%s): its writer sees which character stands where, in %s',
    async (act, field, typed, place) => {
      const before = await town.state();
      const { status, body } = await lays(act, { [field]: typed });
      expect(status).toBe(422);
      const at = new RegExp(`id="${field}-error"[^>]*>([^]*?)</p>`).exec(body)?.[1];
      expect(at).toContain('“中” (U+4E2D)');
      expect(at).toContain(place);
      expect(body).toContain(typed.split('\n').at(-1));
      expect(await town.state()).toEqual(before);
    },
  );

  it('is one of more than three pages too', async () => {
    const { status, body } = await lays('proposal', { body: 'ยาว\n'.repeat(100) });
    expect([status, /id="body-error"/.test(body)]).toEqual([422, true]);
  });
});
