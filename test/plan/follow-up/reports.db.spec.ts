import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../../src/core/accounts/policy.js';
import { fiscalQuarterOf, fiscalYearOf } from '../../../src/core/calendar/buddhist-era.js';
import { addDays, bangkokDayOf, type CivilDay } from '../../../src/core/calendar/civil-day.js';
import { quartersOf } from '../../../src/core/calendar/reporting-period.js';
import { LateReportsQuery } from '../../../src/escalation/sweep/late-reports.query.js';
import { PlanProgressQuery } from '../../../src/plan/follow-up/plan-progress.query.js';
import { ReportOpeningService } from '../../../src/plan/follow-up/report-opening.service.js';
import { PlanReportingService } from '../../../src/plan/follow-up/plan-reporting.service.js';
import { WorkLogService, type WorkCommand } from '../../../src/plan/follow-up/work-log.service.js';
import { Municipality } from '../../support/municipality.js';
import { COPY_PLAN } from '../../support/plan-of-year.js';

const now = (): Date => new Date();
const TODAY = bangkokDayOf(now());
/** The last quarter that has ended: its reports are owed now. */
const LAST = ((): { year: number; no: number; from: CivilDay; to: CivilDay } => {
  const before = addDays(quartersOf(fiscalYearOf(TODAY))[fiscalQuarterOf(TODAY) - 1]!.from, -1);
  const year = fiscalYearOf(before);
  return { year, ...quartersOf(year)[fiscalQuarterOf(before) - 1]! };
})();
const CENTRE = `${LAST.year}-S3-05`;
const REFERENCE = `R-${CENTRE}-Q${LAST.no}-CLERK`;

let town: Municipality;
let clerk: Actor;
let head: Actor;
beforeAll(async () => {
  town = await Municipality.open();
  for (const sql of COPY_PLAN) await town.rows(sql, [LAST.year, LAST.from]);
  clerk = await town.officer('municipal_clerk');
  head = await town.officer('division_head.clerk');
}, 60_000);
afterAll(() => town.close());

const open = (): Promise<number> => town.app.get(ReportOpeningService).run();
const versionOf = async (reference: string): Promise<number> => {
  const [row] = await town.rows<{ version: number }>(
    'SELECT version FROM matter WHERE reference = $1',
    [reference],
  );
  return row!.version;
};
const report = async (actor: Actor, note = '', reference = REFERENCE): Promise<void> =>
  town.app.get(PlanReportingService).report({
    reference,
    actor,
    note,
    now: now(),
    version: await versionOf(reference),
  });
const work = async (more: Partial<WorkCommand> = {}): Promise<string> => {
  const id = uuidv7();
  await town.app.get(WorkLogService).record({
    id,
    projectCode: CENTRE,
    divisionCode: 'CLERK',
    actor: head,
    doneOn: LAST.to,
    quantity: 1,
    spentBaht: '0',
    note: 'เปิดศูนย์รับเรื่องทุกวันทำการ',
    evidence: [],
    now: now(),
    // The last quarter may be locked: it depends on the day on which this runs.
    lateReason: 'เพิ่งได้รับเอกสาร',
    ...more,
  });
  return id;
};

describe('reports', () => {
  it('are opened once for each planned quarter that has ended, by each division', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    expect(await open()).toBe(0);
    const rows = await town.rows<{ reference: string; opened: string; due: string; state: string }>(
      `SELECT m.reference, p.opened_on AS opened, p.due_on AS due, p.opened_by AS state
         FROM matter m JOIN period p ON p.matter_id = m.id WHERE m.kind = 'plan_report'`,
    );
    expect(rows).toHaveLength(first + second);
    expect(rows.every(({ state }) => state === 'reporting_period_end')).toBe(true);
    const centre = rows.find(({ reference }) => reference === REFERENCE);
    expect(centre).toMatchObject({ opened: LAST.to, due: addDays(LAST.to, 15) });
    const planned = await town.rows<{ n: number }>(
      `SELECT sum(CASE WHEN every_division THEN 7 ELSE cardinality(division_codes) END
                  * CASE WHEN report_every = 'month' THEN 3 ELSE 1 END)::int AS n
         FROM plan_project WHERE fiscal_year = $1 AND quarters[$2]`,
      [LAST.year, LAST.no],
    );
    expect(rows).toHaveLength(planned[0]!.n);
  });

  it('are reminded of and escalated by the same sweep, to the heads of their divisions', async () => {
    await town.sweep();
    const levels = await town.rows<{ reference: string; level: number; told: { role: string }[] }>(
      `SELECT m.reference, e.level, e.told FROM escalation e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1 ORDER BY e.level`,
      [REFERENCE],
    );
    const late = TODAY > addDays(LAST.to, 15);
    if (late) {
      expect(levels[0]).toMatchObject({ level: 1 });
      expect(levels[0]!.told.map(({ role }) => role)).toEqual(['division_head', 'municipal_clerk']);
      const listed = await town.app.get(LateReportsQuery).on(TODAY);
      expect(listed.find(({ reference }) => reference === REFERENCE)).toMatchObject({
        projectCode: CENTRE,
        told: expect.arrayContaining(['division_head', 'municipal_clerk']),
      });
    } else {
      expect(levels.filter(({ level }) => level > 0)).toEqual([]);
    }
  });

  it('need a word where nothing was done, and the division that owes them', async () => {
    await expect(report(head)).rejects.toMatchObject({ code: 'plan_report_note_missing' });
    const other = await town.officer('division_head.fin');
    await expect(report(other, 'ไม่มี')).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(work({ actor: other })).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(work({ divisionCode: 'ENG', actor: clerk })).rejects.toMatchObject({
      code: 'work_division_wrong',
    });
    await expect(work({ doneOn: addDays(TODAY, 1) })).rejects.toMatchObject({
      code: expect.stringMatching(/work_(in_future|outside_year)/),
    });
  });

  it('end their period with the figures of their works, and no mail follows', async () => {
    const voided = await work({ quantity: 4 });
    await work({ quantity: 2, spentBaht: '1500.50' });
    await town.app
      .get(WorkLogService)
      .void({ workId: voided, actor: head, reason: 'ซ้ำ', now: now() });
    await report(head);
    const [row] = await town.rows(
      `SELECT r.quantity, r.spent_baht AS baht, r.works, p.ended_by AS ended, p.next_step_at AS next
         FROM plan_report r JOIN matter m ON m.id = r.id JOIN period p ON p.matter_id = r.id
        WHERE m.reference = $1`,
      [REFERENCE],
    );
    expect(row).toEqual({ quantity: 2, baht: '1500.50', works: 1, ended: 'report', next: null });
    await town.sweep();
    const progress = (await town.app.get(PlanProgressQuery).ofYear(LAST.year, TODAY)).get(CENTRE)!;
    expect(progress).toMatchObject({ doneQuantity: 2, spentBaht: 1500.5 });
    expect(progress.quarters[LAST.no - 1]!.state).toMatch(/^reported/);
  });

  it('keep their figures once the reporting period is locked, whatever is recorded after', async () => {
    await work({ quantity: 50 });
    if (TODAY > addDays(LAST.to, 15)) {
      await expect(report(head)).rejects.toMatchObject({ code: 'plan_report_closed' });
      await expect(work({ lateReason: ' ' })).rejects.toMatchObject({
        code: 'work_late_reason_missing',
      });
      const [row] = await town.rows<{ quantity: number }>(
        `SELECT quantity FROM plan_report r JOIN matter m ON m.id = r.id WHERE m.reference = $1`,
        [REFERENCE],
      );
      expect(row!.quantity).toBe(2);
    }
  });
});
