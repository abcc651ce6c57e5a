import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { fiscalQuarterOf, fiscalYearOf } from '../../src/core/calendar/buddhist-era.js';
import {
  addDays,
  bangkokDayOf,
  daysBetween,
  type CivilDay,
} from '../../src/core/calendar/civil-day.js';
import { quartersOf } from '../../src/core/calendar/reporting-period.js';
import { reportDueOn } from '../../src/core/deadlines/reporting-period-lock.rule.js';
import { IndicatorFreezingService } from '../../src/plan/indicators/indicator-freezing.service.js';
import { COPY_PLAN } from '../support/plan-of-year.js';
import { until } from '../support/until.js';
import { RunningTown } from './running-town.js';

const TODAY = bangkokDayOf(new Date());
const before = (day: CivilDay): { year: number; no: number; from: CivilDay; to: CivilDay } => {
  const first = quartersOf(fiscalYearOf(day))[fiscalQuarterOf(day) - 1]!.from;
  const last = addDays(first, -1);
  const year = fiscalYearOf(last);
  return { year, ...quartersOf(year)[fiscalQuarterOf(last) - 1]! };
};
/** The newest quarter whose report is overdue today. */
const LATE = ((): ReturnType<typeof before> => {
  const last = before(TODAY);
  return reportDueOn(last.to) < TODAY ? last : before(last.from);
})();
const CENTRE = `${LATE.year}-S3-05`;
const REFERENCE = `R-${CENTRE}-Q${LATE.no}-CLERK`;
const REPORT = `/staff/plan/reports/${REFERENCE}`;
const WORK = 'ตรวจแก้เรื่องร้องทุกข์ที่หมู่ที่ 3 พร้อมผู้ใหญ่บ้าน';

let running: RunningTown;
beforeAll(async () => {
  running = await RunningTown.open();
  await running.town.submit({}, daysBetween(addDays(LATE.from, 5), TODAY));
  for (const sql of COPY_PLAN) await running.town.rows(sql, [LATE.year, LATE.from]);
}, 90_000);
afterAll(() => running.close());

describe('a quarter of a year', () => {
  it('is owed by itself when it ends, and its lateness reaches the head and the clerk', async () => {
    await until('the report to be opened', async () =>
      (await running.town.rows('SELECT 1 FROM matter WHERE reference = $1', [REFERENCE])).at(0),
    );
    const clerk = await until('the clerk to be told', () =>
      running.mails('municipal_clerk@demo.example').find((mail) => mail.text?.includes('รายงาน')),
    );
    expect(clerk.subject).toMatch(/เกินกำหนดรายงาน|สรุป \d+ เรื่อง/);
  }, 90_000);

  it('is told by the division: work with a photo and a link, then the report', async () => {
    const officer = await running.officer('division_officer.clerk', { width: 360 });
    await officer.open(`/staff/plan/follow-up?year=${LATE.year}`);
    expect(await officer.reads()).toContain('ศูนย์รับเรื่องราวร้องทุกข์');
    expect(await officer.open(REPORT)).toBe(200);
    await officer.presses('ส่งรายงาน');
    expect(officer.status).toBe(422);
    expect(await officer.reads('.govuk-error-summary')).toContain('ไม่มีผลงาน');

    await officer.page.getByRole('link', { name: 'บันทึกผลงาน' }).click();
    const fields = { doneOn: LATE.to, note: WORK, quantity: '๑', spentBaht: '1,500.50' };
    await officer.types({ ...fields, label: 'ภาพถ่าย', link: 'https://example.org/news' });
    await officer.presses('บันทึก');
    expect(officer.status).toBe(422);
    expect(await officer.reads('.govuk-error-summary')).toContain('เหตุผล');
    await officer.types({ lateReason: 'เพิ่งได้รับเอกสารจากหมู่บ้าน' });
    const photo = await sharp({
      create: { width: 40, height: 30, channels: 3, background: '#0b5345' },
    })
      .jpeg()
      .toBuffer();
    await officer.page.setInputFiles('[name=file]', {
      name: 'forum.jpg',
      mimeType: 'image/jpeg',
      buffer: photo,
    });
    await officer.presses('บันทึก');
    expect(await officer.reads()).toContain('รวม 1 รายการ จำนวน 1 ใช้เงิน 1,500.50 บาท');
    const link = officer.page.getByRole('link', { name: 'ภาพถ่าย' }).first();
    const answer = await officer.page.request.get((await link.getAttribute('href'))!);
    expect(answer.headers()['content-disposition']).toMatch(/^attachment/);
    await officer.presses('ส่งรายงาน');
    expect(await officer.reads('.govuk-notification-banner')).toContain('ส่งรายงานแล้ว');
    expect(await officer.reads()).toContain('ปิดรอบรายงานนี้แล้ว');
    expect(officer.complaints.filter((one) => !one.includes('422'))).toEqual([]);
    await officer.close();
  }, 60_000);

  it('stands reported for everybody, and others may read but not report', async () => {
    const inspector = await running.officer('inspector');
    await inspector.open(REPORT);
    expect(await inspector.reads()).toContain(WORK);
    expect(await inspector.page.locator('main form').count()).toBe(0);
    await inspector.close();
    const other = await running.officer('division_officer.eng');
    await other.open(REPORT);
    expect(await other.page.locator('main form').count()).toBe(0);
    await other.close();
    const mayor = await running.officer('mayor');
    await mayor.open(`/staff/plan/overview?year=${LATE.year}`);
    expect(await mayor.reads()).toContain('รายงานตามแผนที่เกินกำหนด');
    expect(await mayor.page.locator(`a[href="${REPORT}"]`).count()).toBe(0);
    await mayor.close();
    const citizen = await running.visitor({ javaScript: false });
    await citizen.open(`/plan/projects/${CENTRE}`);
    expect(await citizen.reads()).toContain(WORK);
    expect(await citizen.reads()).toContain('รายงานแล้ว ช้า');
    await citizen.close();
  }, 60_000);

  it('is frozen, and what is recorded later changes no figure of the report', async () => {
    await running.town.app.get(IndicatorFreezingService).run();
    const head = await running.officer('division_head.clerk');
    await head.open(`/staff/plan/works/new?project=${CENTRE}&report=${REFERENCE}`);
    await head.types({
      doneOn: LATE.to,
      note: 'งานที่พบภายหลัง',
      quantity: '4',
      spentBaht: '0',
      lateReason: 'พบเอกสารภายหลัง',
    });
    await head.presses('บันทึก');
    const told = await head.reads('.card--strong');
    expect(told).toContain('จำนวน 1 ใช้เงิน 1,500.50 บาท');
    expect(told).toContain('ตอนนี้จำนวน 5');
    expect(await head.page.getByRole('button', { name: 'ส่งรายงานอีกครั้ง' }).count()).toBe(0);
    await head.open(`/staff/plan/indicators/${CENTRE}/${LATE.no}`);
    expect(await head.reads()).toContain('ตรึงเมื่อ');
    await head.close();
  }, 60_000);
});
