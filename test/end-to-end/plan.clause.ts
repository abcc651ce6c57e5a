import { expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { fileReport } from './report.js';
import type { RunningTown } from './running-town.js';

const NURSERY = 'ครูพี่เลี้ยงที่ศูนย์พัฒนาเด็กเล็กเก็บค่าอาหารกลางวันเพิ่มโดยไม่บอกผู้ปกครอง';

/** The case stands linked to the plan's projects. */
export function itStandsInThePlan(running: () => RunningTown): void {
  const publicWords = async (code: string): Promise<string> => {
    const citizen = await running().visitor({ javaScript: false });
    await citizen.open(`/plan/projects/${code}`);
    const words = await citizen.reads('.govuk-summary-list');
    await citizen.close();
    return words;
  };

  it('the case stands linked to a project of the plan, and the project to the case', async () => {
    const citizen = await running().visitor();
    const { number } = await fileReport(citizen, { category: 'EDU', description: NURSERY });
    await citizen.close();
    const officer = await running().officer('division_officer.edu');
    const card = officer.page.locator('.card--strong');
    const suggested = card.locator('.govuk-list--spaced a').first();
    await until('a project is suggested', async () => {
      await officer.open(`/staff/complaints/${number}`);
      return (await suggested.count()) === 1;
    });
    const title = await suggested.innerText();
    const code = (await suggested.getAttribute('href'))!.replace('/staff/plan/', '');
    expect(await publicWords(code)).toContain('เรื่องร้องเรียนที่เกี่ยวข้อง ยังไม่มี');

    const reason = 'เป็นเรื่องของศูนย์พัฒนาเด็กเล็กโดยตรง';
    await officer.sends('plan_link', { project: code, reason });
    expect(await officer.reads('.govuk-notification-banner')).toContain('เชื่อมกับโครงการแล้ว');
    expect(await card.locator('strong a').innerText()).toBe(title);
    expect(await card.innerText()).toContain(reason);
    await card.locator('strong a').click();
    expect(await officer.reads('h1')).toBe(title);
    expect(await officer.reads()).toContain(number);
    expect(await publicWords(code)).toContain('เรื่องร้องเรียนที่เกี่ยวข้อง น้อยกว่า 5 เรื่อง');
    expect(officer.complaints).toEqual([]);
    await officer.close();
  }, 30_000);

  it('cases that wait at a project with a suggestion are linked several at once', async () => {
    const citizen = await running().visitor();
    const submitted = [];
    for (const nth of ['แรก', 'ที่สอง']) {
      submitted.push(
        await fileReport(citizen, { category: 'EDU', description: `${NURSERY} ห้อง${nth}` }),
      );
    }
    await citizen.close();
    const officer = await running().officer('division_officer.edu', { width: 360 });
    const boxes = submitted.map(({ number }) =>
      officer.page.locator(`[name=chosen][value^="${number}"]`),
    );
    await until('both wait at the project', async () => {
      await officer.open('/staff/plan/2565-S1-05');
      return (await Promise.all(boxes.map((box) => box.count()))).every((n) => n === 1);
    });

    await officer.presses('ยืนยันเรื่องที่เลือก');
    expect(await officer.reads('.govuk-error-summary')).toContain('กรุณาเลือกเรื่อง');
    for (const box of boxes) await box.check();
    await officer.presses('ยืนยันเรื่องที่เลือก');
    expect(await officer.reads('.govuk-notification-banner')).toContain('แล้ว 2 เรื่อง');
    for (const box of boxes) expect(await box.count()).toBe(0);
    for (const { number } of submitted) {
      await officer.open(`/staff/complaints/${number}`);
      expect(await officer.reads('.card--strong')).toContain('มีคำว่า');
    }
    await officer.close();
  }, 60_000);

  it('a suggestion that does not fit is dismissed at its project, and can be taken back', async () => {
    const citizen = await running().visitor();
    const { number } = await fileReport(citizen, { category: 'EDU', description: NURSERY });
    await citizen.close();
    const officer = await running().officer('division_officer.edu', { width: 360 });
    const box = officer.page.locator(`[name=chosen][value^="${number}"]`);
    await until('it waits at the project', async () => {
      await officer.open('/staff/plan/2565-S1-05');
      return (await box.count()) === 1;
    });

    await box.check();
    await officer.presses('ไม่ใช่โครงการนี้');
    expect(await officer.reads('.govuk-notification-banner')).toContain('แล้ว 1 เรื่อง');
    expect(await box.count()).toBe(0);

    await officer.open(`/staff/complaints/${number}`);
    const dismissed = officer.page.locator('details', { hasText: 'ตรวจแล้วว่าไม่ใช่' });
    await dismissed.locator('summary').click();
    await officer.presses('แนะนำอีกได้');
    expect(await dismissed.count()).toBe(0);
    await until('it waits at the project again', async () => {
      await officer.open('/staff/plan/2565-S1-05');
      return (await box.count()) === 1;
    });
    await officer.open(`/staff/complaints/${number}`);
    await officer.page
      .locator('li', { has: officer.page.locator('[href="/staff/plan/2565-S1-05"]') })
      .getByRole('button', { name: 'ไม่ใช่โครงการนี้' })
      .click();
    expect(await officer.reads('.govuk-notification-banner')).toContain('ไม่แนะนำอีก');
    expect(await dismissed.count()).toBe(1);
    await officer.close();
  }, 60_000);
}
