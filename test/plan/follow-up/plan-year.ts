import type { CivilDay } from '../../../src/core/calendar/civil-day.js';
import type { Municipality } from '../../support/municipality.js';

/** A project of the test's own plan; everything else is the same in each. */
export interface TestProject {
  code: string;
  quarters?: boolean[];
  divisions?: string[];
  every?: boolean;
  monthly?: boolean;
  withdrawnOn?: CivilDay;
}

/** Loads a followed plan of a fiscal year (BE) with these projects, by SQL of the test's own. */
export async function loadPlan(
  town: Municipality,
  fiscalYear: number,
  followedFrom: CivilDay | null,
  projects: readonly TestProject[],
): Promise<void> {
  const [from, to] = [`${fiscalYear - 544}-10-01`, `${fiscalYear - 543}-09-30`];
  await town.rows(
    `INSERT INTO plan (fiscal_year, document, starts_on, ends_on, followed_from, loaded_at)
     VALUES ($1, '{}', $2, $3, $4, clock_timestamp() - interval '1 hour')`,
    [fiscalYear, from, to, followedFrom],
  );
  await town.rows(`INSERT INTO plan_dimension (fiscal_year, no, name) VALUES ($1, 1, 'มิติ')`, [
    fiscalYear,
  ]);
  await town.rows(
    `INSERT INTO strategy (fiscal_year, no, name, dimension_no, objectives)
     VALUES ($1, 1, 'ยุทธศาสตร์', 1, '[]')`,
    [fiscalYear],
  );
  for (const [index, project] of projects.entries()) {
    const { code, quarters = [true, true, true, true], divisions = ['CLERK'] } = project;
    const { every = false, monthly = false, withdrawnOn = null } = project;
    await town.rows(
      `INSERT INTO plan_project (code, fiscal_year, strategy_no, dimension_no, item_no, title, kind,
         unit, quantity, budget_baht, indicator, outcome, quarters, division_label, division_codes,
         every_division, notes, report_every, withdrawn_on)
       VALUES ($1, $2, 1, 1, $3, $4, 'project', 'ครั้ง', 4, 10000, '-', '-', $5, '-', $6, $7, '', $8, $9)`,
      [
        code,
        fiscalYear,
        index + 1,
        `โครงการ ${code}`,
        quarters,
        every ? [] : divisions,
        every,
        monthly ? 'month' : 'quarter',
        withdrawnOn,
      ],
    );
  }
}
