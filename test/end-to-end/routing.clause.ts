import { expect, it } from '@jest/globals';
import { fileReport } from './report.js';
import type { RunningTown } from './running-town.js';

const HEALTH = 'กองสาธารณสุขและสิ่งแวดล้อม';

/** The case reaches the responsible division. */
export function itReachesTheDivision(running: () => RunningTown): void {
  /** Whether the officer finds the case in the queue; then its page opens, and otherwise it does not exist. */
  const sees = async (username: string, number: string): Promise<boolean> => {
    const officer = await running().officer(username);
    await officer.open('/staff/queue');
    const inQueue = (await officer.reads()).includes(number);
    expect(await officer.open(`/staff/complaints/${number}`)).toBe(inQueue ? 200 : 404);
    await officer.close();
    return inQueue;
  };

  it('the case reaches the responsible division and no other, with the reason', async () => {
    const citizen = await running().visitor();
    const { number } = await fileReport(citizen, { category: 'WASTE' });
    await citizen.close();
    expect(await sees('division_officer.ph', number)).toBe(true);
    for (const other of ['division_officer.eng', 'misconduct_officer']) {
      expect([other, await sees(other, number)]).toEqual([other, false]);
    }
    const intake = await running().officer('intake_officer');
    await intake.open('/staff/queue');
    const row = intake.page.locator('tbody tr', { hasText: number });
    expect(await row.innerText()).toContain(HEALTH);
    await row.locator('a').click();
    expect(await intake.reads('.timeline')).toContain(`ส่งเข้าหน่วยงานตามประเภทเรื่อง: ${HEALTH}`);
    await intake.close();
  }, 30_000);

  it('a report of misconduct reaches only the officer appointed for it', async () => {
    const citizen = await running().visitor();
    const { number } = await fileReport(citizen, { category: 'MISC' });
    await citizen.close();
    expect(await sees('misconduct_officer', number)).toBe(true);
    for (const other of ['intake_officer', 'municipal_clerk', 'division_head.clerk', 'mayor']) {
      expect([other, await sees(other, number)]).toEqual([other, false]);
    }
  }, 30_000);
}
