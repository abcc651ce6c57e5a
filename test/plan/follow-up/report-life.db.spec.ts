import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { DEMO_ACCOUNTS } from '../../../src/apps/demo/demo-accounts.data.js';
import { ReportOpeningService } from '../../../src/plan/follow-up/report-opening.service.js';
import { PlanReportingService } from '../../../src/plan/follow-up/plan-reporting.service.js';
import { WorkLogService, type WorkCommand } from '../../../src/plan/follow-up/work-log.service.js';
import { Municipality } from '../../support/municipality.js';
import { loadPlan } from './plan-year.js';

const CODES = ['01', '02', '03', '04', '05', '06', '07', '08'].map((no) => `2567-S1-${no}`);
/** The first quarter ends on 31 December 2023; it is locked when 15 January 2024 has ended. */
const OPEN = new Date('2024-01-15T16:59:59Z');
const CLOSED = new Date('2024-01-15T17:00:00Z');

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
  const quarters = [true, false, true, true];
  const divisions = ['CLERK', 'ENG'];
  await loadPlan(
    town,
    2567,
    '2023-10-01',
    CODES.map((code) => ({ code, quarters, divisions })),
  );
  await town.app.get(ReportOpeningService).run();
}, 60_000);
afterAll(() => town.close());

/** A project of its own for each test, as the head of the engineers reports it. */
async function bench(no: number) {
  const projectCode = CODES[no]!;
  const reference = `R-${projectCode}-Q1-ENG`;
  const actor = await town.officer('division_head.eng');
  const stand = async () =>
    (
      await town.rows<{ version: number; works: number | null }>(
        `SELECT m.version, r.works, r.quantity, r.spent_baht, r.note, p.ended_on, p.ended_by,
                x.answered_in_time, x.resolved_in_time,
                (SELECT count(*)::int FROM matter_event e WHERE e.matter_id = m.id) AS events,
                (SELECT count(*)::int FROM plan_work w WHERE w.project_code = r.project_code
                   AND w.voided_at IS NULL) AS counted
           FROM plan_report r JOIN matter m USING (id) JOIN period p ON p.matter_id = r.id
           JOIN matter_round x ON x.matter_id = r.id WHERE m.reference = $1`,
        [reference],
      )
    )[0]!;
  const work = {
    projectCode,
    divisionCode: 'ENG',
    actor,
    doneOn: '2023-11-20',
    quantity: 2,
    spentBaht: '1500.25',
    note: 'จัดอบรม',
    lateReason: '',
    evidence: [],
  };
  return {
    stand,
    record: async (more: Partial<WorkCommand> = {}, now = OPEN) => {
      const id = uuidv7();
      await town.app.get(WorkLogService).record({ id, ...work, ...more, now });
      return id;
    },
    void: (workId: string, now = OPEN) =>
      town.app.get(WorkLogService).void({ workId, actor, reason: 'บันทึกผิด', now }),
    report: async (more: { note?: string; version?: number } = {}, now = OPEN) => {
      const { version } = await stand();
      const said = { note: '', version, ...more };
      await town.app.get(PlanReportingService).report({ reference, actor, ...said, now });
    },
    /** Expects a refusal of that code, and everything as it was. */
    async refused(act: () => Promise<unknown>, code: string) {
      const before = await stand();
      await expect(act()).rejects.toMatchObject({ code });
      expect(await stand()).toEqual(before);
    },
  };
}

describe('a report in time', () => {
  it('ends its period, decides both measures and keeps what the works come to', async () => {
    const { record, report, stand } = await bench(0);
    await record();
    await record({ spentBaht: '0.75', quantity: 1 });
    await report();
    expect(await stand()).toMatchObject({
      works: 2,
      quantity: 3,
      spent_baht: '1501.00',
      ended_on: '2024-01-15',
      ended_by: 'report',
      answered_in_time: true,
      resolved_in_time: true,
    });
  });

  it('refuses a form whose totals are outdated by a work, or by one less', async () => {
    const { record, void: take, report, stand, refused } = await bench(0);
    const seen = (await stand()).version;
    const id = await record();
    await refused(() => report({ version: seen }), 'matter_changed');
    const again = (await stand()).version;
    await take(id);
    await refused(() => report({ version: again }), 'matter_changed');
  });

  it('may be sent again until its reporting period is locked, and not after', async () => {
    const { record, report, stand, refused } = await bench(0);
    await record({ quantity: 4 });
    await report({ note: 'ครบแล้ว' });
    expect(await stand()).toMatchObject({ works: 3, quantity: 7, note: 'ครบแล้ว' });
    await refused(() => report({}, CLOSED), 'plan_report_closed');
  });

  it('keeps its figures when its reporting period is locked, whatever is recorded or voided then', async () => {
    const { record, void: take, stand, refused } = await bench(0);
    const frozen = { works: 3, quantity: 7 };
    await refused(() => record({}, CLOSED), 'work_late_reason_missing');
    const id = await record({ lateReason: 'เพิ่งได้รับเอกสาร' }, CLOSED);
    expect(await stand()).toMatchObject({ ...frozen, counted: 4 });
    await take(id, CLOSED);
    expect(await stand()).toMatchObject({ ...frozen, counted: 3 });
  });
});

describe('a report of nothing', () => {
  it('says why', async () => {
    const { report, refused, stand } = await bench(1);
    await refused(() => report({ note: '  ' }), 'plan_report_note_missing');
    await report({ note: 'งบยังไม่มา' });
    expect(await stand()).toMatchObject({ works: 0, note: 'งบยังไม่มา', ended_by: 'report' });
  });
});

describe('a late report', () => {
  it('is taken, once, and is late for ever', async () => {
    const { record, report, stand, refused } = await bench(2);
    await record({ lateReason: 'ลืม' }, CLOSED);
    await report({}, CLOSED);
    expect(await stand()).toMatchObject({
      ended_on: '2024-01-16',
      answered_in_time: false,
      resolved_in_time: false,
      works: 1,
    });
    await refused(() => report({}, CLOSED), 'plan_report_closed');
  });
});

describe('a work', () => {
  it('is of a day of the year that has come', async () => {
    const { record, refused } = await bench(3);
    await refused(() => record({ doneOn: '2023-09-30' }), 'work_outside_year');
    await refused(() => record({ doneOn: '2024-10-01' }), 'work_outside_year');
    await refused(() => record({ doneOn: '2024-01-16' }), 'work_in_future');
  });

  it('may be done in a quarter that is not planned', async () => {
    const { record } = await bench(3);
    const id = await record({ doneOn: '2024-02-10' }, new Date('2024-03-01T05:00:00Z'));
    expect(await town.rows('SELECT 1 FROM plan_work WHERE id = $1', [id])).toHaveLength(1);
  });

  it('is none of a day from which its project is withdrawn', async () => {
    const { record, refused } = await bench(7);
    await town.rows(`UPDATE plan_project SET withdrawn_on = '2023-11-21' WHERE code = $1`, [
      CODES[7],
    ]);
    await refused(() => record({ doneOn: '2023-11-21' }), 'work_after_withdrawal');
    await record({ doneOn: '2023-11-20' });
  });

  it('is never rewritten and never goes, not even by hand', async () => {
    const { record, void: take } = await bench(3);
    const evidence = [{ label: 'ข่าว', link: 'https://example.org/news' }];
    await take(await record({ evidence }));
    for (const sql of [
      'UPDATE plan_work SET quantity = 9',
      'UPDATE plan_work SET voided_at = NULL, voided_by = NULL, voided_reason = NULL WHERE voided_at IS NOT NULL',
      'DELETE FROM plan_work',
      'TRUNCATE plan_work, plan_evidence',
      `UPDATE plan_evidence SET label = 'อื่น'`,
      'DELETE FROM plan_evidence',
    ]) {
      await expect(town.rows(sql)).rejects.toThrow(/append-only|never rewritten/);
    }
  });
});

it('counts a work that is recorded while the report is made, or lets it be told anew', async () => {
  const { record, report, stand } = await bench(4);
  await record();
  let told = 0;
  const tell = async (): Promise<void> => {
    const { version, counted } = (await stand()) as unknown as { version: number; counted: number };
    await report({ version }).then(
      async () => {
        told += 1;
        expect((await stand()).works).toBeGreaterThanOrEqual(counted);
      },
      (error: unknown) => expect(error).toMatchObject({ code: 'matter_changed' }),
    );
  };
  for (let round = 0; round < 40; round += 1) await Promise.all([record(), tell(), tell()]);
  await report();
  expect(told).toBeGreaterThan(0);
  expect(await stand()).toMatchObject({ works: 41, counted: 41, quantity: 82 });
}, 60_000);

describe('who reports', () => {
  const MAY = ['municipal_clerk', 'division_officer.eng', 'division_head.eng'];

  it.each(DEMO_ACCOUNTS.map(({ username }) => username))('%s', async (username) => {
    const actor = await town.officer(username);
    const { record } = await bench(5);
    if (MAY.includes(username)) await record({ actor });
    else await expect(record({ actor })).rejects.toMatchObject({ code: 'not_allowed' });
    const made = { reference: `R-${CODES[6]}-Q1-ENG`, actor, version: 1, note: '', now: OPEN };
    const code = MAY.includes(username) ? 'plan_report_note_missing' : 'not_allowed';
    await expect(town.app.get(PlanReportingService).report(made)).rejects.toMatchObject({ code });
  });
});
