import { describe, expect, it } from '@jest/globals';
import { longThaiDate } from '../../src/core/calendar/thai-date.js';
import { complaintsKept, fifteenthDay } from './kept.js';
import { fileReport, readReceipt } from './report.js';
import type { RunningTown } from './running-town.js';

/** A citizen files on a web form. */
export function aCitizenFiles(running: () => RunningTown): void {
  describe.each([
    ['without JavaScript', false],
    ['with JavaScript', true],
  ])('a citizen files on a web form %s', (_how, javaScript) => {
    it('and keeps a receipt with number, PIN and the exact day; sent or read again it is one case', async () => {
      const citizen = await running().visitor({ javaScript, width: 360 });
      const address = `citizen.${javaScript}@example.com`;
      const { number, pin } = await fileReport(citizen, { email: address, village: '3' });
      expect(number).toMatch(/^MSM-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      expect(pin).toMatch(/^\d{6}$/);
      const due = longThaiDate(await fifteenthDay(running(), number));
      expect(await citizen.reads()).toContain(due);
      const before = await complaintsKept(running());

      await citizen.page.reload();
      expect(await readReceipt(citizen)).toEqual({ number, pin });
      expect(await complaintsKept(running())).toBe(before);

      const receipt = await running().mail(address, 'รับเรื่องแล้ว', number);
      expect(receipt.text).toContain(due);
      expect(receipt.text + receipt.html).not.toContain(pin);
      expect(citizen.complaints).toEqual([]);
      await citizen.close();
    }, 30_000);
  });
}
