import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportOpeningService } from '../../../src/plan/follow-up/report-opening.service.js';
import { REPORT_INVARIANTS } from '../../../src/assurance/self-checks/report-invariants.sql.js';
import { Municipality } from '../../support/municipality.js';
import { loadPlan } from './plan-year.js';

let town: Municipality;
let first: number[];
let alarmed: { what: string }[];
const OWED = REPORT_INVARIANTS.find(({ code }) => code === 'report_owed')!.breaches;
beforeAll(async () => {
  town = await Municipality.open();
  // Fiscal year 2567 holds 29 February 2024; all its reporting periods have ended.
  await loadPlan(town, 2567, '2023-10-01', [
    { code: '2567-S1-01' },
    { code: '2567-S1-02', quarters: [false, true, false, false], monthly: true },
    { code: '2567-S1-03', quarters: [true, false, false, false], every: true },
    { code: '2567-S1-04', quarters: [false, false, false, false] },
    { code: '2567-S1-05', withdrawnOn: '2024-03-31' },
    { code: '2567-S1-06', divisions: ['CLERK', 'FIN'], quarters: [false, false, true, false] },
  ]);
  await loadPlan(town, 2566, '2023-09-30', [{ code: '2566-S1-01' }]);
  await loadPlan(town, 2564, null, [{ code: '2564-S1-01' }]);
  await loadPlan(town, 2690, '2146-10-01', [{ code: '2690-S1-01' }]);
  alarmed = await town.rows(OWED);
  const opening = town.app.get(ReportOpeningService);
  first = await Promise.all([opening.run(), opening.run(), opening.run()]);
}, 60_000);
afterAll(() => town.close());

const reportingPeriodsOf = async (code: string): Promise<string[]> =>
  (
    await town.rows<{ what: string }>(
      `SELECT concat_ws(' ', r.division_code, r.reporting_period_kind, r.reporting_period_no, r.starts_on, r.ends_on, p.due_on) AS what
         FROM plan_report r JOIN period p ON p.matter_id = r.id WHERE r.project_code = $1
        ORDER BY r.ends_on, r.division_code`,
      [code],
    )
  ).map(({ what }) => what);

describe('the opening of owed reports', () => {
  it('opens each once, however many workers do it and however often', async () => {
    const [row] = await town.rows<{ n: number }>('SELECT count(*)::int AS n FROM plan_report');
    expect(row!.n).toBe(4 + 3 + 7 + 1 + 2 + 1);
    expect(first.reduce((sum, n) => sum + n, 0)).toBe(row!.n);
    expect(await town.app.get(ReportOpeningService).run()).toBe(0);
  });

  it('is told of by an alarm while it has not been done, and only then', async () => {
    const [row] = await town.rows<{ n: number }>('SELECT count(*)::int AS n FROM plan_report');
    expect(alarmed).toHaveLength(row!.n);
    expect(alarmed).toContainEqual({ what: '2567-S1-02 month 5 CLERK' });
    expect(await town.rows(OWED)).toEqual([]);
  });

  it('asks for each ticked quarter, due fifteen days after its last day', async () =>
    expect(await reportingPeriodsOf('2567-S1-01')).toEqual([
      'CLERK quarter 1 2023-10-01 2023-12-31 2024-01-15',
      'CLERK quarter 2 2024-01-01 2024-03-31 2024-04-15',
      'CLERK quarter 3 2024-04-01 2024-06-30 2024-07-15',
      'CLERK quarter 4 2024-07-01 2024-09-30 2024-10-15',
    ]));

  it('asks for the months of a ticked quarter, also in a leap year', async () =>
    expect(await reportingPeriodsOf('2567-S1-02')).toEqual([
      'CLERK month 4 2024-01-01 2024-01-31 2024-02-15',
      'CLERK month 5 2024-02-01 2024-02-29 2024-03-15',
      'CLERK month 6 2024-03-01 2024-03-31 2024-04-15',
    ]));

  it('asks every division, internal audit among them, where the plan does', async () => {
    const divisions = (await reportingPeriodsOf('2567-S1-03')).map((span) => span.split(' ')[0]);
    expect(divisions).toEqual(['AUD', 'CLERK', 'EDU', 'ENG', 'FIN', 'PH', 'WEL']);
  });

  it('asks nothing of a reporting period that a project did not see to its end', async () =>
    expect((await reportingPeriodsOf('2567-S1-05')).map((span) => span.split(' ')[2])).toEqual([
      '1',
    ]));

  it('asks nothing before the day from which a plan is followed, nor of one that is not', async () => {
    expect(await reportingPeriodsOf('2566-S1-01')).toEqual([
      'CLERK quarter 4 2023-07-01 2023-09-30 2023-10-15',
    ]);
    expect(await reportingPeriodsOf('2564-S1-01')).toEqual([]);
  });

  it('asks nothing of a reporting period that has not ended', async () =>
    expect(await reportingPeriodsOf('2690-S1-01')).toEqual([]));

  it('makes each a matter with its period, measures and first event', async () => {
    const rows = await town.rows(
      `SELECT m.reference, m.kind, m.restricted, m.division_code, m.last_seq, p.opened_by, p.opened_on,
              r.first_due_on, e.type, p.due_at
         FROM matter m JOIN period p ON p.matter_id = m.id JOIN matter_round r ON r.matter_id = m.id
         JOIN matter_event e ON e.matter_id = m.id WHERE m.reference LIKE 'R-2567-S1-0_-%2-CLERK'
           OR m.reference = 'R-2567-S1-02-M5-CLERK' ORDER BY m.reference`,
    );
    expect(rows).toEqual([
      {
        reference: 'R-2567-S1-01-Q2-CLERK',
        kind: 'plan_report',
        restricted: false,
        division_code: 'CLERK',
        last_seq: 1,
        opened_by: 'reporting_period_end',
        opened_on: '2024-03-31',
        first_due_on: '2024-04-15',
        type: 'report_opened',
        due_at: new Date('2024-04-15T17:00:00Z'),
      },
      expect.objectContaining({ reference: 'R-2567-S1-02-M5-CLERK', opened_on: '2024-02-29' }),
    ]);
  });
});
