import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { checkPlan } from '../../../src/plan/plan/plan-check.js';
import { plan2565, type PlanSource } from '../../../src/plan/plan/plan-source.js';

// Read here on its own: nothing of src/plan reads the text for these comparisons.
const DATA = new URL('../../../src/plan/plan/data/', import.meta.url);
const TEXT = readFileSync(new URL('plan-2565.txt', DATA), 'utf8');
const PLAN = JSON.parse(readFileSync(new URL('plan-2565.json', DATA), 'utf8')) as PlanSource;
const PRINTED = TEXT.split('\n');

/** The lines with each mended word put in, one by one; says which fix found nothing. */
const mend = () => {
  const unused: string[] = [];
  const lines = PRINTED.map((line) => line.replaceAll('^{', '').replaceAll('}', ''));
  for (const { line, printed, mended, times } of PLAN.ocrFixes) {
    let left = lines[line - 1] ?? '';
    for (let done = 0; done < times; done += 1) {
      if (!left.includes(printed)) unused.push(`${line}: ${printed}`);
      left = left.replace(printed, () => mended);
    }
    if (mended !== printed && !mended.includes(printed) && left.includes(printed)) {
      unused.push(`${line}: more than ${times} of ${printed}`);
    }
    lines[line - 1] = left;
  }
  return { lines, unused };
};
const { lines: LINES, unused: UNUSED } = mend();
const solid = (text: string) => text.replace(/\s+/g, '');
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Every line that looks like a row of a table: a number, then eleven more cells. */
const ROWS = LINES.flatMap((text, index) => {
  const cells = text.split('\t');
  return cells.length === 12 && Number(cells[0]) > 0 ? [{ line: index + 1, cells }] : [];
});

describe('the mended words', () => {
  it('are each found where the list says', () => {
    expect(PLAN.ocrFixes).toHaveLength(63);
    expect(UNUSED).toEqual([]);
  });

  it('are each needed: without one of them the data and the text differ', () => {
    const needless = PLAN.ocrFixes.filter(
      (fix) =>
        checkPlan({ ...PLAN, ocrFixes: PLAN.ocrFixes.filter((f) => f !== fix) }, TEXT).length === 0,
    );
    expect(needless).toEqual([]);
  });

  it('stand in the order of the lines, never over a tab, with a word on how sure each is', () => {
    const order = PLAN.ocrFixes.map(({ line }) => line);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const fix of PLAN.ocrFixes) {
      expect(`${fix.printed}${fix.mended}`).not.toMatch(/[\t\n]/);
      expect(['high', 'medium', 'low']).toContain(fix.confidence);
    }
  });
});

describe('the thirty table rows of the text', () => {
  it('are the thirty projects, cell by cell', () => {
    expect(ROWS.map(({ line }) => line)).toEqual(PLAN.projects.map(({ sourceLine }) => sourceLine));
    const fromText = ROWS.map(({ cells }) => ({
      itemNo: Number(cells[0]),
      title: solid(cells[1] ?? ''),
      unit: cells[2],
      quantity: Number(cells[3]),
      budgetBaht: cells[4] === '-' ? null : Number(cells[4]?.replace(',', '')),
      indicator: solid(cells[5] ?? ''),
      outcome: solid(cells[6] ?? ''),
      quarters: cells.slice(7, 11).map((cell) => cell === '✓'),
      division: solid(cells[11] ?? '').split('(')[0],
    }));
    const fromData = PLAN.projects.map((project) => ({
      itemNo: project.itemNo,
      title: solid(project.title),
      unit: project.unit,
      quantity: project.quantity,
      budgetBaht: project.budgetBaht,
      indicator: solid(project.indicator),
      outcome: solid(project.outcome),
      quarters: project.quarters,
      division: solid(project.divisionLabel),
    }));
    expect(fromText).toHaveLength(30);
    expect(fromData).toEqual(fromText);
  });

  it('are kept beside the data as printed', () => {
    for (const { sourceLine, itemNo, sourceText: kept } of PLAN.projects) {
      const cells = [itemNo, kept.title, kept.unit, kept.quantity, kept.budget, kept.indicator];
      const rest = [kept.outcome, ...kept.quarters, kept.division];
      expect([...cells, ...rest].join('\t')).toBe(PRINTED[sourceLine - 1]);
    }
  });

  it('stand under the headings of their strategy and dimension', () => {
    for (const { code, strategyNo, dimensionNo, sourceLine, itemNo } of PLAN.projects) {
      const above = LINES.slice(371, sourceLine);
      const lastNo = (word: RegExp) => above.findLast((line) => word.test(line))?.match(/\d/)?.[0];
      expect(lastNo(/^ยุทธศาสตร์ที่/)).toBe(String(strategyNo));
      expect(lastNo(/^มิติที่/)).toBe(String(dimensionNo));
      expect(code).toBe(`2565-S${strategyNo}-${String(itemNo).padStart(2, '0')}`);
    }
    const headings = LINES.slice(371).filter((line) => line.startsWith('ยุทธศาสตร์ที่'));
    const named = PLAN.strategies.filter(({ dimensionNo }) => dimensionNo !== null);
    expect(headings).toEqual(named.map(({ no, name }) => `ยุทธศาสตร์ที่ ${no} ${name}`));
  });

  it('name divisions that become codes of the office', () => {
    const codes: Record<string, string[]> = {
      สำนักปลัด: ['CLERK'],
      กองคลัง: ['FIN'],
      กองการศึกษา: ['EDU'],
      'ทุกสำนัก/กอง': [],
      ทุกส่วนราชการ: [],
    };
    for (const { divisionLabel, divisionCodes, everyDivision } of PLAN.projects) {
      expect(divisionCodes).toEqual(codes[divisionLabel]);
      expect(everyDivision).toBe(divisionCodes.length === 0);
    }
  });

  it('begin with the word of their kind', () => {
    const kinds = new Map<string, number>();
    for (const { kind, title } of PLAN.projects) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      expect(/^(โครงการ|มาตรการ|กิจกรรม)/.exec(title)?.[0] ?? 'อื่นๆ').toBe(kind);
    }
    expect(Object.fromEntries(kinds)).toEqual({ โครงการ: 6, มาตรการ: 11, กิจกรรม: 11, อื่นๆ: 2 });
  });
});

describe('the strategies of the text', () => {
  const headings = LINES.flatMap((line, index) =>
    index < 200 && line.startsWith('ยุทธศาสตร์ที่ ') ? [index + 1] : [],
  );

  it('are the six of the data, by their headings', () => {
    expect(PLAN.strategies.map(({ sourceLine }) => sourceLine)).toEqual(headings);
    expect(PLAN.strategies.map(({ name }) => `“${name}”`)).toEqual(
      headings.map((line) => LINES[line - 1]?.replace(/^.+? .+? /, '')),
    );
  });

  it('have their objectives, every one and in order', () => {
    const between = headings.map((from, at) => LINES.slice(from, (headings[at + 1] ?? 208) - 1));
    const fromText = between.map((part) =>
      solid(
        part
          .slice(part.indexOf('วัตถุประสงค์') + 1)
          .join('\n')
          .replace(/^[1-8๑-๘]\. ?/gm, ''),
      ),
    );
    expect(
      PLAN.strategies.map(({ objectives }) => solid(objectives.map((o) => o.text).join(''))),
    ).toEqual(fromText);
    expect(PLAN.strategies.map(({ objectives }) => objectives.length)).toEqual([4, 6, 4, 8, 7, 2]);
    for (const { no, sourceLine } of PLAN.strategies.flatMap(({ objectives }) => objectives)) {
      expect(LINES[sourceLine - 1]).toMatch(new RegExp(`^(${no}|${'๐๑๒๓๔๕๖๗๘'[no]})\\. `));
    }
  });
});

describe('the dimensions of the text', () => {
  it('are four, with fifteen missions of 38 items, each under its number', () => {
    const fromText = LINES.slice(220, 335)
      .filter((line) => line !== '')
      .map(solid);
    const fromData = PLAN.dimensions.flatMap((dimension) => [
      `มิติที่${dimension.no}${solid(dimension.name)}ประกอบด้วย`,
      ...dimension.missions
        .flatMap((mission) => [mission, ...mission.items])
        .map(({ no, title }) => `${no}${solid(title)}`),
    ]);
    expect(fromData).toEqual(fromText);
    for (const { no, missions } of PLAN.dimensions) {
      for (const mission of missions) {
        expect(mission.no.startsWith(`${no}.`)).toBe(true);
        expect(mission.items.every((item) => item.no.startsWith(`${mission.no}.`))).toBe(true);
      }
    }
    const lines = PLAN.dimensions
      .flatMap((dimension) => dimension.missions)
      .flatMap((mission) => [mission, ...mission.items]);
    for (const { no, sourceLine } of lines) {
      expect(LINES[sourceLine - 1]?.startsWith(`${no} `)).toBe(true);
    }
  });
});

describe('the totals of the plan', () => {
  const by = (strategy: number) =>
    PLAN.projects.filter(({ strategyNo }) => strategyNo === strategy);
  const of = (label: string) => PLAN.projects.filter((project) => project.divisionLabel === label);

  it('are those that were counted by hand', () => {
    expect(PLAN.strategies).toHaveLength(6);
    expect(PLAN.dimensions).toHaveLength(4);
    const missions = PLAN.dimensions.flatMap((dimension) => dimension.missions);
    expect(missions).toHaveLength(15);
    expect(missions.flatMap(({ items }) => items)).toHaveLength(38);
    expect([1, 2, 3, 4, 5, 6].map((strategy) => by(strategy).length)).toEqual([5, 14, 7, 0, 4, 0]);
    const budgets = PLAN.projects.flatMap(({ budgetBaht }) => budgetBaht ?? []);
    expect([budgets.length, sum(budgets)]).toEqual([7, 170_000]);
    expect(PLAN.projects.flatMap(({ quarters }) => quarters.filter(Boolean))).toHaveLength(62);
    const divisions = ['สำนักปลัด', 'กองคลัง', 'กองการศึกษา'].map((label) => of(label).length);
    const every = PLAN.projects.filter(({ everyDivision }) => everyDivision).length;
    expect([...divisions, every]).toEqual([20, 6, 1, 3]);
  });

  it('hold for the document named on the first pages', () => {
    const { title, organisation, district, province, phone, website } = PLAN.document;
    const cover = PRINTED.slice(0, 12).join('\n');
    expect(title.startsWith(PRINTED[3] ?? '?')).toBe(true);
    for (const fact of [organisation, district, province, phone, website]) {
      expect(cover).toContain(fact);
    }
  });
});

describe('plan:check', () => {
  const changed = (change: (plan: PlanSource) => void) => {
    const plan = plan2565();
    change(plan);
    return checkPlan(plan);
  };
  const project = (plan: PlanSource) => plan.projects[20] as PlanSource['projects'][number];

  it('finds no difference', () => {
    expect(checkPlan()).toEqual([]);
  });

  it('finds a word that was changed anywhere in the data', () => {
    const plants: [RegExp, (plan: PlanSource) => void][] = [
      [
        /2565-S3-02 title/,
        (plan) => (project(plan).title = project(plan).title.replace('เว็บไซต์', 'เว็บ')),
      ],
      [/2565-S3-02 indicator/, (plan) => (project(plan).indicator += 'ก')],
      [/2565-S3-02 outcome/, (plan) => (project(plan).outcome = project(plan).outcome.slice(1))],
      [/2565-S3-02 budget/, (plan) => (project(plan).budgetBaht = 2_000)],
      [/2565-S3-02 quantity/, (plan) => (project(plan).quantity = 2)],
      [/2565-S3-02 quarters/, (plan) => (project(plan).quarters = [true, false, true, false])],
      [/2565-S3-02 unit/, (plan) => (project(plan).unit = 'เดือน')],
      [/2565-S3-02 division/, (plan) => (project(plan).divisionLabel = 'กองคลัง')],
      [/2565-S3-02 strategy/, (plan) => (project(plan).strategyNo = 2)],
      [/2565-S3-02 dimension/, (plan) => (project(plan).dimensionNo = 2)],
      [/2565-S3-02: the printed row/, (plan) => (project(plan).sourceText.title += 'ก')],
      [/the table row is not in the data/, (plan) => plan.projects.splice(20, 1)],
      [/objective 2\/3/, (plan) => (plan.strategies[1]!.objectives[2]!.text += 'ก')],
      [/2\/3 is not in the data/, (plan) => plan.strategies[1]!.objectives.splice(2, 1)],
      [/strategy 4/, (plan) => (plan.strategies[3]!.name = 'ก')],
      [/dimension 3/, (plan) => (plan.dimensions[2]!.name += 'ก')],
      [/mission 3\.2\.2/, (plan) => (plan.dimensions[2]!.missions[1]!.items[1]!.title += 'ก')],
      [/3\.2\.2 is not in the data/, (plan) => plan.dimensions[2]!.missions[1]!.items.splice(1, 1)],
      [/line 431: "nowhere" is not there/, (plan) => (plan.ocrFixes.at(-3)!.printed = 'nowhere')],
    ];
    for (const [difference, plant] of plants) {
      expect(changed(plant).join('\n')).toMatch(difference);
    }
  });

  it('finds a space that the text does not have', () => {
    expect(
      changed((plan) => (project(plan).title = project(plan).title.replace('และ', 'แ ละ'))),
    ).toHaveLength(1);
  });

  it('finds a word that was changed in the text', () => {
    expect(checkPlan(PLAN, TEXT.replace('ภายใน 15 วัน', 'ภายใน 30 วัน')).join()).toMatch(
      /2565-S3-05 indicator/,
    );
  });
});
