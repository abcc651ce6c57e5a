import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, bangkokDayOf, weekdayOf } from '../../src/core/calendar/civil-day.js';
import { longThaiDate, shortThaiDate } from '../../src/core/calendar/thai-date.js';
import { describeWithChromium } from '../support/requires.js';
import { until } from '../support/until.js';
import { REFUSED, RunningTown } from './running-town.js';
import type { Visitor } from './visitor.js';

const today = bangkokDayOf(new Date());
/** A coming Wednesday on which an answer can fall due that is submitted today or before. */
const wednesday = Array.from({ length: 7 }, (_, index) => addDays(today, 8 + index)).find(
  (day) => weekdayOf(day) === 3,
)!;
const daysAgoFor = (dueOn: string): number => {
  const days = Array.from({ length: 16 }, (_, index) => index);
  return days.find((ago) => addDays(today, 15 - ago) === dueOn)!;
};

describeWithChromium('the pages of the clock', () => {
  let running: RunningTown;
  let admin: Visitor;
  beforeAll(async () => {
    running = await RunningTown.open();
    // The days around the warning are then working days wherever the calendar stands.
    await running.town.rows('DELETE FROM holiday WHERE day BETWEEN $1 AND $2', [
      today,
      addDays(today, 20),
    ]);
    admin = await running.officer('administrator');
  }, 60_000);
  afterAll(() => running?.close(), 60_000);

  const explained = async (officer: Visitor, number: string): Promise<Record<string, unknown>> =>
    (await officer.page.request.get(`/staff/complaints/${number}/periods/1-1.json`)).json();

  it('a due date opens its explanation, as a page and as data, to officer and citizen', async () => {
    const { number, pin, dueOn } = await running.town.submit({ category: 'LIGHT' }, 20);
    const head = await running.officer('division_head.eng');
    await until('the escalation', async () => {
      await head.open(`/staff/complaints/${number}`);
      return (await head.reads('.timeline')).includes('ระดับที่ 1');
    });
    await head.page.getByRole('link', { name: 'ดูว่านับวันอย่างไร' }).click();
    const page = await head.reads();
    expect(page).toContain(longThaiDate(dueOn!));
    expect(page).toContain('มาตรา 64');
    expect(page).toContain('คำนวณซ้ำได้วันเดียวกับที่บันทึกไว้');
    expect(page).toContain('นางหัวหน้า กองช่าง (หัวหน้าสำนัก/ผู้อำนวยการกอง)');
    const data = await explained(head, number);
    expect(data).toMatchObject({ number, dueOn, replayedDueOn: dueOn, openedBy: 'receipt' });
    expect(data['days']).toHaveLength(16);

    const citizen = await running.visitor({ javaScript: false });
    await citizen.tracks(number, pin!);
    await citizen.page.getByRole('link', { name: 'ดูว่านับวันอย่างไร' }).click();
    expect(await citizen.reads('h1')).toContain(longThaiDate(dueOn!));
    expect(await citizen.reads()).not.toContain('นางหัวหน้า กองช่าง');
    await citizen.close();
    await head.close();
  }, 60_000);

  it('a holiday shows the cases whose warning moves, asks, and leaves the due day', async () => {
    const { number } = await running.town.submit({ category: 'LIGHT' }, daysAgoFor(wednesday));
    const head = await running.officer('division_head.eng');
    await admin.open('/staff/admin/holidays');
    await admin.types({
      day: wednesday,
      name: 'วันหยุดพิเศษ',
      kind: 'closed',
      source: 'มติที่แต่งขึ้น',
      decidedOn: today,
    });
    await admin.presses('ดูผลก่อนบันทึก');
    const preview = await admin.reads();
    expect(preview).toContain(number);
    expect(preview).toContain(shortThaiDate(addDays(wednesday, -1)));
    expect((await explained(head, number))['lastWorkingDay']).toBe(wednesday);
    await admin.presses('บันทึก');
    expect(await admin.reads('.govuk-notification-banner')).toContain('บันทึกวันหยุดแล้ว');
    const after = await until('the web to know the holiday', async () => {
      const data = await explained(head, number);
      return data['lastWorkingDay'] === addDays(wednesday, -1) ? data : null;
    });
    expect(after['dueOn']).toBe(wednesday);
    await head.close();
  }, 60_000);

  it('a ladder is checked at its fields, stored, and obeyed by the open cases', async () => {
    const { number } = await running.town.submit({ category: 'LIGHT' }, 16);
    const field = 'form[action$=ordinary] [name=days_overdue_2]';
    await admin.open('/staff/admin/ladder');
    await admin.page.fill(field, '9');
    await admin.page.click('form[action$=ordinary] .govuk-button');
    expect(await admin.reads('.govuk-error-summary')).toContain('ระดับนี้ต้องแจ้งหลังระดับก่อนหน้า');
    expect(await admin.page.inputValue(field)).toBe('9');
    await admin.page.fill(field, '5');
    await admin.page.click('form[action$=ordinary] .govuk-button');
    expect(await admin.reads('.govuk-notification-banner')).toContain('บันทึกแล้ว');
    const head = await running.officer('division_head.eng');
    const { steps } = (await explained(head, number)) as {
      steps: { code: string; at: string }[];
    };
    const at = new Date(steps.find(({ code }) => code === 'overdue_2')!.at);
    // Received 16 days ago, due yesterday: five days after it have ended.
    expect(bangkokDayOf(at)).toBe(addDays(today, 5));
    await head.close();
  }, 60_000);

  it('a mail that failed alarms, is sent again, and is settled at last', async () => {
    const { number } = await running.town.submit({ category: 'LIGHT', email: REFUSED });
    const failed = async (): Promise<boolean> => {
      await admin.open('/staff/admin/mails');
      return (await admin.reads()).includes(number);
    };
    await until('the mail to fail', failed);
    await admin.open('/staff/password');
    expect(await admin.reads('.govuk-notification-banner')).toContain('ที่ต้องดู 1 รายการ');
    await admin.open('/staff/admin/mails');
    await admin.page.getByRole('button', { name: 'ส่งอีกครั้ง' }).click();
    expect(await admin.reads('.govuk-notification-banner')).toContain('รับไว้ส่งอีกครั้งแล้ว');
    await until('the mail to fail again', failed);
    await admin.page.getByRole('button', { name: 'ปิดรายการ' }).click();
    expect(await failed()).toBe(false);
    await admin.open('/staff/admin');
    expect(await admin.reads()).toContain('ปิดรายการอีเมลที่ส่งไม่สำเร็จ');
  }, 60_000);

  it('a citizen who is not content opens a new round', async () => {
    const { number, pin } = await running.town.submit({ category: 'LIGHT' }, 3);
    const head = await running.officer('division_head.eng');
    await head.open(`/staff/complaints/${number}/notices/new`);
    await head.types({ kind: 'result', outcome: 'done', body: 'เปลี่ยนหลอดไฟให้ท่านเรียบร้อยแล้ว' });
    await head.presses('ไปหน้าลงนาม');
    await head.presses('ลงนามและแจ้งผู้ร้อง');
    const citizen = await running.visitor({ javaScript: false });
    await citizen.tracks(number, pin!);
    await citizen.page.click('summary:has-text("ปัญหายังไม่หมดไปใช่ไหม")');
    await citizen.types({ reason: 'สั้น' });
    await citizen.presses('ขอให้ดำเนินการต่อ');
    expect(await citizen.page.inputValue('[name=reason]')).toBe('สั้น');
    await citizen.types({ reason: 'ไฟดวงที่สองยังไม่ติดเหมือนเดิม' });
    await citizen.presses('ขอให้ดำเนินการต่อ');
    expect(await citizen.reads()).toContain(longThaiDate(addDays(today, 15)));
    await head.open(`/staff/complaints/${number}`);
    expect(await head.reads('.timeline')).toContain('ไฟดวงที่สองยังไม่ติดเหมือนเดิม');
    await citizen.close();
    await head.close();
  }, 60_000);

  it('a sweep that is late shows on every officers’ page and on /health/clock', async () => {
    const clerk = await running.officer('municipal_clerk');
    await running.stopWorker();
    await running.town.rows(
      `UPDATE sweep_heartbeat SET finished_at = clock_timestamp() - interval '181 seconds'`,
    );
    expect(await clerk.open('/staff/queue')).toBe(200);
    expect(await clerk.reads('.govuk-notification-banner')).toContain('ระบบจับเวลาหยุดทำงาน');
    expect((await clerk.page.request.get('/health/clock')).status()).toBe(503);
    expect((await clerk.page.request.get('/health/ready')).status()).toBe(200);
    await clerk.close();
  }, 60_000);
});
