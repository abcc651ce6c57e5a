import { expect, it } from '@jest/globals';
import { addDays, bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { readReceipt } from './report.js';
import type { RunningTown } from './running-town.js';

/** The supervisor gets an e-mail when nobody answers. */
export function theSupervisorHears(running: () => RunningTown): void {
  it('the supervisor gets an e-mail when nobody does, and both sides can read that it was sent', async () => {
    const intake = await running().officer('intake_officer');
    await intake.open('/staff/new');
    await intake.types({
      channel: 'letter',
      receivedOn: addDays(bangkokDayOf(new Date()), -16),
      backdateReason: 'จดหมายค้างอยู่ที่ตู้รับเรื่องหน้าสำนักงาน',
      category: 'WELF',
      description: 'เบี้ยยังชีพของผู้สูงอายุในบ้านไม่เข้าบัญชีมาสองเดือนแล้ว',
    });
    await intake.presses('รับเรื่องและออกใบรับเรื่อง');
    const { number, pin } = await readReceipt(intake);
    const submitted = performance.now();

    const head = 'division_head.wel@demo.example';
    const mail = await running().mail(head, `เกินกำหนดตอบ 1 วัน: ${number}`);
    expect(performance.now() - submitted).toBeLessThan(15_000);
    expect(mail.text).toContain(`/staff/complaints/${number}`);
    const superior = 'municipal_clerk@demo.example';
    expect(
      running()
        .mails(superior)
        .filter(({ subject }) => subject.includes(number)),
    ).toEqual([]);

    await intake.open(`/staff/complaints/${number}`);
    expect(await intake.reads('.chip')).toBe('เกิน 1 วัน');
    const entry = intake.page.locator('.timeline__entry--overdue:not(.timeline__entry--coming)');
    expect(await entry.innerText()).toContain('แจ้งผู้บังคับบัญชา ระดับที่ 1');
    expect(await entry.innerText()).toContain('แจ้ง นางหัวหน้า กองสวัสดิการสังคม');
    await intake.close();

    const citizen = await running().visitor({ javaScript: false });
    await citizen.tracks(number, pin);
    expect(await citizen.reads()).toContain('ขออภัย ได้แจ้งผู้บังคับบัญชาแล้ว');
    await citizen.close();
  }, 60_000);
}
