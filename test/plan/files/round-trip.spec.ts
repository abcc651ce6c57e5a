import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DIVISIONS } from '../../../src/core/office/data/divisions.data.js';
import type { PlanFile } from '../../../src/plan/files/plan-file.js';
import { readPlan } from '../../../src/plan/files/reading/plan-reader.js';
import { planTemplate } from '../../../src/plan/files/plan-template.js';
import { writePlan } from '../../../src/plan/files/plan-writer.js';
import { plan2565 } from '../../../src/plan/plan/plan-source.js';

const plan: PlanFile = plan2565();

describe('the plan of 2565', () => {
  it('holds what this proves', () => {
    const missions = plan.dimensions.flatMap((dimension) => dimension.missions);
    const items = missions.flatMap((mission) => mission.items);
    const counts = [plan.projects, plan.strategies, plan.dimensions, missions, items];
    expect(counts.map((list) => list.length)).toEqual([30, 6, 4, 15, 38]);
  });

  it.each(['xlsx', 'csv', 'json'] as const)('comes back from %s field by field', async (format) => {
    const reading = await readPlan(writePlan(plan, format), DIVISIONS);
    expect(reading.problems).toEqual([]);
    expect(reading.format).toBe(format);
    expect(reading.plan).toEqual(plan);
  });

  // Our own XLSX after `soffice --headless --convert-to xlsx`; make it anew where the plan changes.
  it('comes back from XLSX that LibreOffice opened and saved', async () => {
    const file = new URL('saved-by-libreoffice.xlsx', import.meta.url);
    const reading = await readPlan(readFileSync(file), DIVISIONS);
    expect(reading.problems).toEqual([]);
    expect(reading.plan).toEqual(plan);
  });

  it('leaves as JSON equal to the source', () => {
    expect(JSON.parse(writePlan(plan, 'json').toString())).toEqual(plan);
  });

  it.each(['xlsx', 'csv'] as const)('has texts in %s that no spreadsheet runs', async (format) => {
    const title = "'=HYPERLINK(1)";
    const [first, ...others] = plan.projects;
    const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', "'=1+1", "''@x", '_x0041_', 'a\nb', '"q", ;'];
    for (const outcome of nasty) {
      const altered = { ...plan, projects: [{ ...first!, title, outcome }, ...others] };
      const reading = await readPlan(writePlan(altered, format), DIVISIONS);
      expect([reading.problems, reading.plan]).toEqual([[], altered]);
    }
  });
});

describe('the template', () => {
  it.each(['xlsx', 'csv'] as const)(
    'as %s has every column, and rows that are skipped',
    async (format) => {
      const { problems } = await readPlan(planTemplate(format), DIVISIONS);
      const expected = format === 'xlsx' ? ['head_wrong', 'no_projects'] : undefined;
      if (expected) expect(problems.map(({ code }) => code)).toEqual(expected);
      expect(problems.filter(({ code }) => /column|empty/.test(code))).toEqual([]);
    },
  );
});
