import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type CivilDay } from '../../src/core/calendar/civil-day.js';
import { longThaiDate, shortThaiDate, thaiDate } from '../../src/core/calendar/thai-date.js';
import { fifteenthDay } from './kept.js';
import { fileReport, type ReadReceipt } from './report.js';
import type { RunningTown } from './running-town.js';

/** Level, who hears, and how many days after the due day (a step falls on the day after its days are over). */
const LADDER = [
  [1, 'นางหัวหน้า กองช่าง', 1],
  [2, 'นายปลัด สาธิต', 4],
  [3, 'นางนายก สาธิต', 8],
] as const;

/** The 15 days run. */
export function theFifteenDaysRun(running: () => RunningTown): void {
  describe('the 15 days run', () => {
    let receipt: ReadReceipt;
    let dueOn: CivilDay;
    beforeAll(async () => {
      const citizen = await running().visitor();
      receipt = await fileReport(citizen, { category: 'DRAIN' });
      await citizen.close();
      dueOn = await fifteenthDay(running(), receipt.number);
    });

    it('before the officer: the days left, how they were counted, and who will hear of it when', async () => {
      const officer = await running().officer('division_officer.eng');
      await officer.open('/staff/queue');
      const row = officer.page.locator('tbody tr', { hasText: receipt.number });
      expect(await row.innerText()).toContain('เหลือ 15 วัน');
      expect(await row.innerText()).toContain(shortThaiDate(dueOn));
      await row.locator('a').click();
      const due = `เหลือ 15 วัน กำหนดตอบเป็นหนังสือ ${longThaiDate(dueOn)}`;
      expect(await officer.reads()).toContain(due);
      for (const [level, who, after] of LADDER) {
        const step = `แจ้งผู้บังคับบัญชา ระดับที่ ${level}`;
        const entry = officer.page.locator('.timeline__entry--coming', { hasText: step });
        expect(await entry.innerText()).toContain(thaiDate(addDays(dueOn, after)));
        expect(await entry.innerText()).toContain('ถ้ายังไม่ตอบ');
        expect(await entry.innerText()).toContain(`ระบบจะแจ้ง ${who}`);
      }
      await officer.page.getByRole('link', { name: 'ดูว่านับวันอย่างไร' }).click();
      const days = officer.page.locator('.govuk-table tbody tr');
      expect(await days.count()).toBe(16);
      expect(await days.last().innerText()).toContain(longThaiDate(dueOn));
      expect(officer.complaints).toEqual([]);
      await officer.close();
    }, 30_000);

    it('before the citizen: the same day, for whoever has the PIN', async () => {
      const citizen = await running().visitor({ javaScript: false, width: 360 });
      const { number, pin } = receipt;
      await citizen.tracks(number, pin);
      expect(await citizen.reads()).toContain(`เหลือ 15 วัน กำหนดตอบ ${longThaiDate(dueOn)}`);
      await citizen.close();
    });

    it('and a wrong PIN is told what a wrong number is told', async () => {
      const stranger = await running().visitor({ javaScript: false });
      const { number, pin } = receipt;
      const wrong = pin === '000000' ? '111111' : '000000';
      await stranger.tracks(number, wrong);
      const said = await stranger.reads();
      expect(said).toContain('เลขที่เรื่องหรือรหัสติดตามไม่ถูกต้อง');
      await stranger.tracks('MSM-2222-2222', pin);
      expect(await stranger.reads()).toBe(said);
      await stranger.open(`/track/${number}`);
      expect(await stranger.reads()).not.toContain(longThaiDate(dueOn));
      await stranger.close();
    });
  });
}
