import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebTown } from './web-town.js';

let town: WebTown;
beforeAll(async () => {
  town = await WebTown.open(['administrator', 'division_head.eng', 'municipal_clerk']);
}, 60_000);
afterAll(() => town.close());

describe('the system’s page of an office with vacant posts', () => {
  it('says which they are and what happens then', async () => {
    const { body } = await (await town.officer('administrator')).get('/staff/admin');
    const held = 'ยังไม่มีผู้ดำรงตำแหน่งในระบบ: ';
    for (const who of [
      'หัวหน้าสำนักปลัด (หัวหน้าศูนย์รับเรื่องราวร้องทุกข์)',
      'นายกเทศมนตรี',
      'ผู้อำนวยการกองคลัง',
    ]) {
      expect(body).toContain(held + who);
    }
    for (const who of ['ปลัดเทศบาล', 'ผู้อำนวยการกองช่าง']) expect(body).not.toContain(held + who);
    expect(body).toContain('การเตือนและการแจ้งถึงตำแหน่งนี้ส่งถึงปลัดเทศบาลแทน');
  });

  it('is announced on every page of those who see alarms', async () => {
    const { body } = await (await town.officer('municipal_clerk')).get('/staff/queue');
    // Five heads, intake officer, mayor, misconduct officer and both contacts.
    expect(body).toContain('มีเรื่องของระบบที่ต้องดู 10 รายการ');
  });
});

describe('the public pages that say who is told', () => {
  it('say what happens when a post is vacant', async () => {
    const { body } = await town.visitor().get('/procedure');
    expect(body).toContain('ถ้าตำแหน่งใดว่าง');
  });
});
