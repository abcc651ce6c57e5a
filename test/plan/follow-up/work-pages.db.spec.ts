import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { fiscalQuarterOf, fiscalYearOf } from '../../../src/core/calendar/buddhist-era.js';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { quartersOf } from '../../../src/core/calendar/reporting-period.js';
import { ReportOpeningService } from '../../../src/plan/follow-up/report-opening.service.js';
import { COPY_PLAN } from '../../support/plan-of-year.js';
import { hidden, type Answer, type Visitor } from '../../web/visitor.js';
import { WebTown } from '../../web/web-town.js';

const TODAY = bangkokDayOf(new Date());
/** The last quarter that has ended: its reports are owed now. */
const ENDED = addDays(quartersOf(fiscalYearOf(TODAY))[fiscalQuarterOf(TODAY) - 1]!.from, -1);
const YEAR = fiscalYearOf(ENDED);
const CODE = `${YEAR}-S3-05`;
const FORM = `/staff/plan/works?project=${CODE}`;
const REPORT = `/staff/plan/reports/R-${CODE}-Q${fiscalQuarterOf(ENDED)}-CLERK`;

let town: WebTown;
let officer: Visitor;
beforeAll(async () => {
  town = await WebTown.open(['division_officer.clerk', 'division_head.eng', 'mayor']);
  for (const sql of COPY_PLAN) await town.rows(sql, [YEAR, quartersOf(YEAR)[0]!.from]);
  await town.app.get(ReportOpeningService, { strict: false }).run();
  officer = await town.officer('division_officer.clerk');
}, 60_000);
afterAll(() => town.close());

const fields = (note: string, id: string = uuidv7()) => ({
  id,
  note,
  division: 'CLERK',
  doneOn: ENDED,
  quantity: '๑',
  spentBaht: '๑,๕๐๐.๒๕',
  lateReason: 'เพิ่งได้รับเอกสาร',
  label: '',
  link: '',
});
const worksOf = (note: string) =>
  town.rows<{ id: string; spent_baht: string; voided_reason: string | null }>(
    'SELECT id, spent_baht, voided_reason FROM plan_work WHERE note = $1',
    [note],
  );
async function recorded(note: string): Promise<string> {
  expect((await officer.post(FORM, fields(note))).status).toBe(303);
  return (await worksOf(note))[0]!.id;
}

describe('the form of a work', () => {
  it('is one work however often it is sent, also at once', async () => {
    const page = (await officer.get(`/staff/plan/works/new?project=${CODE}`)).body;
    const sent = fields('ประชุมคณะทำงาน', hidden(page, 'id'));
    const answers = await Promise.all([1, 2, 3, 4].map(() => officer.post(FORM, sent)));
    answers.push(await officer.post(FORM, sent));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    expect(await worksOf('ประชุมคณะทำงาน')).toMatchObject([{ spent_baht: '1500.25' }]);
    const after = await officer.get(`/staff/plan/${CODE}?done=recorded`);
    expect(after.body).toContain('บันทึกผลงานแล้ว');
  });

  it('keeps what was typed, and its own id, where it is refused', async () => {
    const sent = { ...fields('จัดอบรม'), quantity: 'สาม' };
    const { status, body } = await officer.post(FORM, sent);
    expect(status).toBe(422);
    expect(hidden(body, 'id')).toBe(sent.id);
    for (const words of ['จัดอบรม', 'สาม', '๑,๕๐๐.๒๕', 'กรุณากรอกจำนวนเต็ม']) {
      expect(body).toContain(words);
    }
    expect((await officer.post(FORM, { ...fields('จัดอบรม'), id: 'x' })).status).toBe(422);
    expect(await worksOf('จัดอบรม')).toEqual([]);
  });
});

describe('a mistaken work', () => {
  const voids = (id: string, reason: string, who = officer, report = ''): Promise<Answer> =>
    who.post(`/staff/plan/works/${id}/voids${report}`, { reason });

  it('is voided from its project, also before a report is owed, with a reason', async () => {
    const id = await recorded('บันทึกผิดวัน');
    const form = `/staff/plan/works/${id}/voids/new`;
    expect((await officer.get(`/staff/plan/${CODE}`)).body).toContain(`href="${form}"`);
    expect((await officer.get(form)).body).toContain('บันทึกผิดวัน');

    const none = await voids(id, ' ');
    expect(none.status).toBe(422);
    expect(none.body).toContain('กรุณาเขียนเหตุผล');
    const long = await voids(id, 'ย'.repeat(501));
    expect(long.status).toBe(422);
    expect(long.body).toContain('ย'.repeat(501));
    expect(await worksOf('บันทึกผิดวัน')).toMatchObject([{ voided_reason: null }]);

    const done = await voids(id, 'กรอกวันผิด');
    expect(done.headers.location).toBe(`/staff/plan/${CODE}?done=voided#follow-up`);
    const page = (await officer.get(`/staff/plan/${CODE}?done=voided`)).body;
    expect(page).toContain('ยกเลิกแล้ว: กรอกวันผิด');
    expect(page).toContain('ยกเลิกรายการแล้ว');
    expect(page).not.toContain(form);
  });

  it('leads back to the report from which the officer came', async () => {
    const id = await recorded('บันทึกซ้ำ');
    const name = REPORT.split('/').at(-1)!;
    const form = `/staff/plan/works/${id}/voids/new?report=${name}`;
    expect((await officer.get(REPORT)).body).toContain(`href="${form}"`);
    const done = await voids(id, 'บันทึกซ้ำกับของเดิม', officer, `?report=${name}`);
    expect(done.headers.location).toBe(`${REPORT}?done=voided`);
  });

  it('is none of another division, and none that is gone', async () => {
    const id = await recorded('งานของสำนักปลัด');
    const other = await town.officer('division_head.eng');
    const page = (await other.get(`/staff/plan/${CODE}`)).body;
    expect(page).toContain('งานของสำนักปลัด');
    expect(page).not.toContain('/voids/new');
    expect((await other.get(`/staff/plan/works/${id}/voids/new`)).status).toBe(403);
    expect((await voids(id, 'ไม่ใช่ของเรา', other)).status).toBe(403);
    const mayor = await town.officer('mayor');
    expect((await voids(id, 'ไม่ใช่ของเรา', mayor)).status).toBe(403);
    expect(await worksOf('งานของสำนักปลัด')).toMatchObject([{ voided_reason: null }]);
    await voids(id, 'ยกเลิก');
    expect((await voids(id, 'อีกครั้ง')).status).toBe(409);
    for (const none of [uuidv7(), 'x', '%00']) {
      expect((await officer.get(`/staff/plan/works/${none}/voids/new`)).status).toBe(409);
    }
  });
});

describe('a report', () => {
  it('that was not seen as it is now is shown anew with what was typed, and not sent', async () => {
    const seen = (await officer.get(REPORT)).body;
    await recorded('งานที่บันทึกพร้อมกัน');
    const note = 'ครบถ้วนตามแผนแล้วทุกข้อ';
    const send = (version: string, over = '') =>
      officer.post(`${REPORT}/submissions`, { version, over, note });
    const refused = await send(hidden(seen, 'version'));
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('กรุณาดูตัวเลขรวมล่าสุด ทำเครื่องหมายว่าเห็นแล้ว และส่งอีกครั้ง');
    expect(refused.body).toContain(note);
    expect(refused.body).toContain('งานที่บันทึกพร้อมกัน');
    const told = 'SELECT 1 FROM plan_report WHERE reported_at IS NOT NULL';
    expect(await town.rows(told)).toEqual([]);
    const opened = hidden(refused.body, 'version');
    expect((await send(opened)).status).toBe(409);
    const over = /name="over" type="checkbox" value="(\d+)"/.exec(refused.body)![1]!;
    expect((await send(opened, over)).status).toBe(303);
    expect(await town.rows(told)).toHaveLength(1);
  });
});
