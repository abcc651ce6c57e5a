import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { MailCatcher } from '../../../src/apps/demo/mail-catcher.js';
import { LateReportsQuery } from '../../../src/escalation/sweep/late-reports.query.js';
import { ReportOpeningService } from '../../../src/plan/follow-up/report-opening.service.js';
import { PlanReportingService } from '../../../src/plan/follow-up/plan-reporting.service.js';
import { INVARIANTS } from '../../../src/assurance/self-checks/invariants.sql.js';
import { Municipality } from '../../support/municipality.js';
import { loadPlan } from './plan-year.js';

let catcher: MailCatcher;
let town: Municipality;
const today = bangkokDayOf(new Date());
const CODES = ['01', '02', '03', '04', '05', '06', '07'].map((no) => `2567-S1-${no}`);

beforeAll(async () => {
  catcher = new MailCatcher({});
  const { smtpUrl } = await catcher.start();
  town = await Municipality.open({ SMTP_URL: smtpUrl });
  const quarters = [true, false, false, false];
  await loadPlan(town, 2567, '2023-10-01', [
    ...CODES.slice(0, 6).map((code) => ({ code, quarters, divisions: ['EDU'] })),
    { code: CODES[6]!, quarters, divisions: ['AUD'] },
  ]);
  await town.app.get(ReportOpeningService).run();
  // As if the reporting period had ended so many days ago that the report is due in these days.
  for (const [index, days] of [0, -1, -4, -8, 20, -8, -1].entries())
    await dueIn(CODES[index]!, days);
}, 60_000);
afterAll(async () => {
  await town.close();
  await catcher.stop();
});

async function dueIn(code: string, days: number): Promise<void> {
  const endsOn = addDays(today, days - 15);
  const of = 'WHERE matter_id = (SELECT id FROM plan_report WHERE project_code = $1)';
  await town.rows(
    `UPDATE period SET opened_on = $2::date, due_on = $2::date + 15,
       due_at = ($2::date + 16)::timestamp AT TIME ZONE 'Asia/Bangkok' ${of}`,
    [code, endsOn],
  );
  await town.rows(`UPDATE matter_round SET first_due_on = $2::date + 15 ${of}`, [code, endsOn]);
  await town.rows(
    `UPDATE matter SET received_on = $2 WHERE id = (SELECT id FROM plan_report WHERE project_code = $1)`,
    [code, endsOn],
  );
  await town.rows(
    `UPDATE plan_report SET ends_on = $2, starts_on = $2::date - 90 WHERE project_code = $1`,
    [code, endsOn],
  );
}

const stepsOf = async (index: number): Promise<string[]> =>
  (
    await town.rows<{ step: string }>(
      `SELECT concat_ws(' ', e.level, (SELECT string_agg(coalesce(a.username, t.one->>'recipient'), ',' ORDER BY a.username)
          FROM jsonb_array_elements(e.told) t(one) LEFT JOIN account a ON a.id::text = t.one->>'recipient')) AS step
         FROM escalation e JOIN plan_report r ON r.id = e.matter_id
        WHERE r.project_code = $1 ORDER BY e.level`,
      [CODES[index]],
    )
  ).map(({ step }) => step);

describe('the clock of reports', () => {
  it('is the sweep of the complaints: steps once, however often it runs', async () => {
    await Promise.all([town.sweep(), town.sweep()]);
    await town.sweep();
    expect(await stepsOf(0)).toEqual(['0 division_head.edu']);
    expect(await stepsOf(1)).toEqual(['1 division_head.edu,municipal_clerk']);
    expect(await stepsOf(2)).toEqual(['1 division_head.edu,municipal_clerk', '2 municipal_clerk']);
    expect(await stepsOf(3)).toEqual([
      '1 division_head.edu,municipal_clerk',
      '2 municipal_clerk',
      '3 mayor',
    ]);
    expect(await stepsOf(4)).toEqual([]);
  });

  it('tells the clerk where a division has no head', async () =>
    expect(await stepsOf(6)).toEqual(['1 municipal_clerk']));

  it('knows who is late, by how much, and who was told', async () => {
    const late = await town.app.get(LateReportsQuery).on(today);
    expect(late.map(({ projectCode, daysLate }) => [projectCode, daysLate])).toEqual([
      [CODES[3], 8],
      [CODES[5], 8],
      [CODES[2], 4],
      [CODES[1], 1],
      [CODES[6], 1],
    ]);
    expect(late[0]).toMatchObject({
      reference: `R-${CODES[3]}-Q1-EDU`,
      divisionCode: 'EDU',
      reportingPeriodKind: 'quarter',
      reportingPeriodNo: 1,
      told: expect.arrayContaining(['division_head', 'mayor', 'municipal_clerk']),
    });
  });

  it('owes no mail of a report that was made before it left', async () => {
    await town.tell();
    const actor = await town.officer('division_head.edu');
    const made = { reference: `R-${CODES[5]}-Q1-EDU`, actor, version: 1, note: 'ไม่มีงบ' };
    await town.app.get(PlanReportingService).report({ ...made, now: new Date() });
    await town.deliver();
    const rows = await town.rows(
      `SELECT DISTINCT o.mail, o.state, o.reason FROM outbox_mail o
         JOIN plan_report r ON r.id = o.matter_id WHERE r.project_code = $1`,
      [CODES[5]],
    );
    expect(rows).toEqual([
      { mail: 'report_overdue', state: 'cancelled', reason: 'reported meanwhile' },
    ]);
    expect(await town.sweep()).toBe(0);
  });

  it('writes to head and mayor of the report, by its project and quarter', async () => {
    const mailsTo = (who: string) =>
      catcher.mails().filter((mail) => mail.to.includes(`${who}@demo.example`));
    expect(mailsTo('mayor').map(({ subject }) => subject)).toEqual([
      `เกินกำหนดรายงาน 8 วัน: โครงการ ${CODES[3]} ไตรมาส 1`,
    ]);
    const [mail] = mailsTo('mayor');
    expect(mail!.text).toContain(`/staff/plan/reports/R-${CODES[3]}-Q1-EDU`);
    expect(mail!.text).toContain('ระดับ 3');
    expect(mailsTo('division_head.edu').map(({ subject }) => subject)).toContain(
      `ครบกำหนดรายงานวันนี้: โครงการ ${CODES[0]} ไตรมาส 1`,
    );
  });

  it('gathers the clerk’s into a digest that leads to the follow-up', async () => {
    const [digest] = catcher
      .mails()
      .filter((mail) => mail.to.includes('municipal_clerk@demo.example'));
    expect(digest!.subject).toContain('สรุป 4 เรื่อง');
    expect(digest!.text).toContain(`โครงการ ${CODES[3]} ไตรมาส 1: เกินกำหนดรายงาน 8 วัน`);
    expect(digest!.text).toContain('/staff/plan/follow-up');
  });

  it('keeps every promise meanwhile', async () => {
    for (const { code, breaches } of INVARIANTS) {
      expect([code, await town.rows(breaches)]).toEqual([code, []]);
    }
  });
});
