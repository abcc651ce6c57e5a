import { expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { fileReport } from './report.js';
import type { RunningTown } from './running-town.js';
import type { Visitor } from './visitor.js';

const BODY = 'กองช่างตัดแต่งกิ่งไม้ที่พาดสายไฟหน้าบ้านท่านเรียบร้อยแล้ว';

/** An officer answers in writing. */
export function anOfficerAnswers(running: () => RunningTown): void {
  const takesUp = async (head: Visitor, number: string): Promise<void> => {
    const { id } = await running().town.officer('division_officer.eng');
    await head.open(`/staff/complaints/${number}`);
    await head.sends('assignment', { officerId: id });
    expect(await head.reads('.govuk-notification-banner')).toContain('มอบหมายเจ้าหน้าที่แล้ว');
    await running().mail('division_officer.eng@demo.example', 'มอบหมายเรื่อง', number);
    const officer = await running().officer('division_officer.eng');
    await officer.open(`/staff/complaints/${number}`);
    await officer.presses('เริ่มดำเนินการ');
    expect(await officer.reads('.govuk-notification-banner')).toContain('เริ่มดำเนินการแล้ว');
    await officer.close();
  };

  const signs = async (head: Visitor, number: string): Promise<void> => {
    await head.open(`/staff/complaints/${number}/notices/new`);
    await head.types({ kind: 'result', outcome: 'done', body: BODY });
    await head.presses('ไปหน้าลงนาม');
    expect(await head.reads()).toContain(`ผู้ร้องเรื่องเลขที่ ${number}`);
    await head.presses('ลงนามและแจ้งผู้ร้อง');
    expect(await head.reads('.govuk-notification-banner')).toContain('ลงนามแล้ว');
  };

  it('an officer answers in writing: the letter arrives and is read, and the period has ended', async () => {
    const citizen = await running().visitor();
    const address = 'reader@example.com';
    const { number, pin } = await fileReport(citizen, { category: 'TREE', email: address });
    const head = await running().officer('division_head.eng');
    await takesUp(head, number);
    expect(await head.reads('.timeline')).not.toContain('แจ้งผู้ร้องแล้ว');
    await signs(head, number);

    const letter = await running().mail(address, 'แจ้งผลการดำเนินการ', number);
    expect(letter.text).toContain(BODY);
    await until('the period to end', async () => {
      await head.open(`/staff/complaints/${number}`);
      return (await head.reads()).includes('ตอบแล้ว ทันกำหนด');
    });
    expect(await head.page.locator('.timeline__entry--coming').count()).toBe(0);

    await citizen.tracks(number, pin);
    expect(await citizen.reads()).toContain('ตอบแล้ว ทันกำหนด');
    expect(await citizen.reads('.card')).toContain(BODY);
    await citizen.page.getByRole('link', { name: 'เปิดหนังสือเพื่อพิมพ์' }).click();
    expect(await citizen.reads('.letter')).toContain(BODY);
    expect(await citizen.reads('.letter')).toContain('นางหัวหน้า กองช่าง');
    expect([...citizen.complaints, ...head.complaints]).toEqual([]);
    await citizen.close();
    await head.close();
  }, 60_000);
}
