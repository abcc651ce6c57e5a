import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ReportOpeningService } from '../../../src/plan/follow-up/report-opening.service.js';
import { planHash } from '../../../src/plan/files/packed-plan.js';
import type { FileProject } from '../../../src/plan/files/plan-file.js';
import { PlanFileQuery } from '../../../src/plan/files/plan-file.query.js';
import { PlanImportService } from '../../../src/plan/files/plan-import.service.js';
import { PlanRevisionsService } from '../../../src/plan/files/plan-revisions.service.js';
import { REPORT_INVARIANTS } from '../../../src/assurance/self-checks/report-invariants.sql.js';
import { WebTown } from '../../web/web-town.js';
import { planOfYear } from './plan-samples.js';

const YEAR = 2567;
const OWED = REPORT_INVARIANTS.find(({ code }) => code === 'report_owed')!.breaches;
/** All reporting periods of the year have ended; nobody has opened a report yet when it is revised. */
const AN_HOUR_AGO = new Date(Date.now() - 3_600_000);

let town: WebTown;
const its = <T>(service: new (...args: never[]) => T): T =>
  town.app.get(service, { strict: false });
beforeAll(async () => {
  town = await WebTown.open([]);
  const plan = planOfYear(YEAR);
  await its(PlanImportService).add({ plan, followedFrom: '2023-10-01', actorId: null });
  await town.rows(`UPDATE plan SET loaded_at = loaded_at - interval '1 hour'`);
}, 60_000);
afterAll(() => town.close());

const reportingPeriodsOf = async (code: string): Promise<string[]> =>
  (
    await town.rows<{ reference: string }>(
      `SELECT m.reference FROM plan_report r JOIN matter m ON m.id = r.id
        WHERE r.project_code = $1 ORDER BY r.ends_on, m.reference`,
      [`${YEAR}-${code}`],
    )
  ).map(({ reference }) => reference.replace(`R-${YEAR}-${code}-`, ''));

/** Revises some projects; those with null are withdrawn. */
async function revise(
  on: string,
  changes: Readonly<Record<string, Partial<FileProject> | null>>,
): Promise<void> {
  const current = (await its(PlanFileQuery).read(YEAR))!;
  const projects = current.projects.flatMap((project) => {
    const change = changes[project.code.replace(`${YEAR}-`, '')];
    return change === null ? [] : [{ ...project, ...change }];
  });
  await its(PlanRevisionsService).revise({
    plan: { ...current, projects },
    base: planHash(current),
    reason: 'ปรับแผน',
    revisedOn: on,
    actorId: null,
    now: AN_HOUR_AGO,
  });
  await its(ReportOpeningService).run();
}

it('asks by the new terms from the day of the revision on, and leaves what was owed before', async () => {
  await revise('2024-02-10', {
    'S3-05': { divisionCodes: ['CLERK', 'FIN'], divisionLabel: 'สำนักปลัด และกองคลัง' },
    'S1-01': { quarters: [true, true, false, true] },
    'S1-02': { title: 'ชื่อใหม่ของโครงการ' },
  });
  // Quarter 1 had ended: it stays the clerk's alone, and a tick that it gets afterwards asks nobody.
  expect(await reportingPeriodsOf('S3-05')).toEqual([
    'Q1-CLERK',
    'Q2-CLERK',
    'Q2-FIN',
    'Q3-CLERK',
    'Q3-FIN',
    'Q4-CLERK',
    'Q4-FIN',
  ]);
  expect(await reportingPeriodsOf('S1-01')).toEqual(['Q2-CLERK', 'Q4-CLERK']);
  expect(await reportingPeriodsOf('S1-02')).toEqual(['Q1-CLERK']);
  expect(await town.rows(OWED)).toEqual([]);
});

it('asks nothing of the time in which a project that comes back was withdrawn', async () => {
  const [gone] = (await its(PlanFileQuery).read(YEAR))!.projects.filter(
    ({ code }) => code === `${YEAR}-S2-07`,
  );
  await revise('2024-03-01', { 'S2-07': null });
  const before = await reportingPeriodsOf('S2-07');
  const current = (await its(PlanFileQuery).read(YEAR))!;
  const plan = {
    ...current,
    projects: [...current.projects, { ...gone!, quarters: [true, true, true, true] }],
  };
  await its(PlanRevisionsService).revise({
    plan,
    base: planHash(current),
    reason: 'นำกลับ',
    revisedOn: '2024-08-01',
    actorId: null,
    now: AN_HOUR_AGO,
  });
  await its(ReportOpeningService).run();
  expect(before).toEqual(['Q1-FIN']);
  expect(await reportingPeriodsOf('S2-07')).toEqual(['Q1-FIN', 'Q4-FIN']);
  expect(await town.rows(OWED)).toEqual([]);
});
