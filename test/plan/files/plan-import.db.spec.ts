import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fiscalYearOf } from '../../../src/core/calendar/buddhist-era.js';
import { bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PlanImportService } from '../../../src/plan/files/plan-import.service.js';
import { packPlan } from '../../../src/plan/files/packed-plan.js';
import { PlanFileQuery } from '../../../src/plan/files/plan-file.query.js';
import type { PlanFile } from '../../../src/plan/files/plan-file.js';
import { planTemplate } from '../../../src/plan/files/plan-template.js';
import { writePlan } from '../../../src/plan/files/plan-writer.js';
import type { Visitor } from '../../web/visitor.js';
import { WebTown } from '../../web/web-town.js';

const TODAY = bangkokDayOf(new Date());
/** A year that no plan is loaded of. */
const YEAR = fiscalYearOf(TODAY) + 1;
let town: WebTown;
let clerk: Visitor;
let shipped: PlanFile;
beforeAll(async () => {
  town = await WebTown.open(['municipal_clerk', 'division_head.fin', 'administrator']);
  clerk = await town.officer('municipal_clerk');
  shipped = (await town.app.get(PlanFileQuery, { strict: false }).read(2565))!;
}, 60_000);
afterAll(() => town.close());

const look = (bytes: Buffer) => town.app.get(PlanImportService, { strict: false }).preview(bytes);
/** The plan of 2565 as one of another year, which is not loaded. */
const nextYear = (change: (plan: PlanFile) => void = () => undefined): PlanFile => {
  const text = JSON.stringify(shipped).replaceAll('2565-S', `${YEAR}-S`);
  const plan = JSON.parse(text) as PlanFile;
  const days = { startsOn: `${YEAR - 544}-10-01`, endsOn: `${YEAR - 543}-09-30` };
  Object.assign(plan.document, { fiscalYear: YEAR, ...days });
  change(plan);
  return plan;
};
const asJson = (change?: (plan: PlanFile) => void): Buffer => writePlan(nextYear(change), 'json');
const csv = (change: (text: string) => string): Buffer =>
  Buffer.from(change(writePlan(nextYear(), 'csv').toString('utf8')));
/** A workbook with its sheet of projects changed as text. */
const workbook = (change: (xml: string) => string): Buffer => {
  const parts = unzipSync(writePlan(nextYear(), 'xlsx'));
  const name = Object.keys(parts).find((one) => strFromU8(parts[one]!).includes(`${YEAR}-S1-01`))!;
  parts[name] = strToU8(change(strFromU8(parts[name]!)));
  return Buffer.from(zipSync(parts));
};
const tis620 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((one) => (one >= '\u0E01' ? one.charCodeAt(0) - 0x0d60 : one.charCodeAt(0))),
  );

const MALFORMED: Record<string, () => Buffer> = {
  'nothing at all': () => Buffer.alloc(0),
  'a PDF that calls itself a workbook': () => Buffer.from('%PDF-1.7\n%âãÏÓ'),
  'a workbook of the nineties': () => Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'),
  'half a workbook': () => writePlan(nextYear(), 'xlsx').subarray(0, 900),
  'a zip bomb': () => Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) })),
  'JSON that ends early': () => asJson().subarray(0, 500),
  'JSON of something else': () => Buffer.from('{"cars": []}'),
  'merged cells': () =>
    workbook((xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>',
      ),
    ),
  'a formula': () =>
    workbook((xml) => xml.replace(/<c r="(A3)"[^>]*>.*?<\/c>/, '<c r="$1"><f>1+1</f><v>2</v></c>')),
  'two projects of one code': () =>
    asJson((plan) => Object.assign(plan.projects[1]!, { code: plan.projects[0]!.code })),
  'a division that nobody knows': () =>
    asJson((plan) => Object.assign(plan.projects[0]!, { divisionCodes: ['CAKE'] })),
  'a quantity in words': () =>
    asJson((plan) => Object.assign(plan.projects[0]!, { quantity: 'สอง' })),
  'a negative budget': () => asJson((plan) => Object.assign(plan.projects[0]!, { budgetBaht: -5 })),
  'a quarter that is perhaps': () =>
    asJson((plan) => Object.assign(plan.projects[0]!, { quarters: ['maybe', true, true, true] })),
  'a comma in the wrong place': () => csv((text) => text.replace(/,100000,/, ',"1,00000",')),
  'a column less': () => csv((text) => text.replace(/^([^\r\n]*?),[^,\r\n]*\r\n/, '$1\r\n')),
  'a code of another year': () =>
    asJson((plan) => Object.assign(plan.projects[3]!, { code: '2599-S1-04' })),
  'a strategy that is not there': () =>
    asJson((plan) => Object.assign(plan.projects[3]!, { strategyNo: 9 })),
  'ten thousand projects': () =>
    asJson((plan) => {
      const [first] = plan.projects;
      plan.projects = Array.from({ length: 10_000 }, (_, at) => ({ ...first!, itemNo: at + 1 }));
    }),
  'another encoding': () =>
    Buffer.from(writePlan(nextYear(), 'csv').toString('utf8'), 'utf16le').subarray(1),
  'a title without end': () =>
    asJson((plan) => Object.assign(plan.projects[0]!, { title: 'ก'.repeat(5000) })),
  'a hidden character': () =>
    asJson((plan) => Object.assign(plan.projects[0]!, { title: 'โครง\u0007การ' })),
};

describe('a malformed plan', () => {
  it.each(Object.keys(MALFORMED))(
    '%s is told by place, and the database stays as it was',
    async (name) => {
      const before = await town.state();
      const { plan, problems } = await look(MALFORMED[name]!());
      expect(plan).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
      expect(await town.state()).toEqual(before);
    },
  );

  it('says row and column of each cell that is wrong', async () => {
    const { problems } = await look(
      workbook((xml) =>
        xml.replace(/<c r="(A3)"[^>]*>.*?<\/c>/, '<c r="$1"><f>1+1</f><v>2</v></c>'),
      ),
    );
    expect(problems[0]).toMatchObject({ code: 'formula', row: 3 });
    expect(problems[0]!.column).toContain('A');
  });

  it('skips the lines of the template that explain and show', async () => {
    const { problems } = await look(planTemplate('xlsx'));
    expect(problems.map(({ code }) => code)).toContain('no_projects');
  });
});

describe('a plan', () => {
  it.each(['xlsx', 'csv', 'json'] as const)('comes back from %s as it went', async (format) => {
    const { plan, problems } = await look(writePlan(nextYear(), format));
    expect(problems).toEqual([]);
    expect(plan).toEqual(nextYear());
    const again = await look(writePlan(shipped, format));
    expect(again.changes).toEqual([]);
  });

  it('is read from a CSV in the old Thai encoding', async () => {
    const marked = writePlan(nextYear(), 'csv').toString('utf8').replace('\uFEFF', '');
    const plain = marked.replace(/[“”✓]/g, (sign) => (sign === '✓' ? 'x' : '""'));
    const { plan } = await look(tis620(plain));
    expect(plan?.projects).toHaveLength(30);
  });

  it('is taken when it is confirmed, by whom the policy lets, all of it', async () => {
    const fields = { plan: packPlan(nextYear())!, base: '', followedFrom: `${YEAR - 544}-10-01` };
    const head = await town.officer('division_head.fin');
    expect((await head.post('/staff/plan/import/confirmation', fields)).status).toBe(403);
    const wrong = await clerk.post('/staff/plan/import/confirmation', {
      ...fields,
      followedFrom: '2020-01-01',
    });
    expect(wrong.status).toBe(422);
    expect((await clerk.post('/staff/plan/import/confirmation', fields)).status).toBe(303);
    expect(await town.app.get(PlanFileQuery, { strict: false }).read(YEAR)).toEqual(nextYear());
    expect((await clerk.post('/staff/plan/import/confirmation', fields)).status).toBe(409);
    const exported = await town.visitor().get(`/plan/${YEAR}/export.json`);
    expect(JSON.parse(exported.body)).toEqual(nextYear());
  });

  it('in force is changed only by a dated revision, links survive, and the second of two is told', async () => {
    const [officer] = await town.rows<{ id: string }>('SELECT id FROM account LIMIT 1');
    const { number } = await town.submit();
    const gone = `${YEAR}-S1-03`;
    await town.rows(
      `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
       SELECT uuidv7(), id, $1, 'confirmed', 'r', $2, now() FROM matter WHERE reference = $3`,
      [gone, officer!.id, number],
    );
    const revised = nextYear((plan) => {
      plan.projects = plan.projects.filter(({ code }) => code !== gone);
      plan.projects[0]!.budgetBaht = 80_000;
    });
    const { base, changes } = await look(writePlan(revised, 'json'));
    expect(changes).toHaveLength(2);
    const fields = { plan: packPlan(revised)!, base: base!, revisedOn: TODAY, reason: '' };
    const send = (more: object = {}) =>
      clerk.post('/staff/plan/import/confirmation', { ...fields, ...more });
    expect((await send()).status).toBe(422);
    const reason = 'สภามีมติให้ปรับงบประมาณ';
    const answers = await Promise.all([send({ reason }), send({ reason })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const [row] = await town.rows(
      `SELECT p.withdrawn_on AS withdrawn, (SELECT count(*)::int FROM plan_link l
         WHERE l.project_code = p.code AND l.state = 'confirmed') AS links
         FROM plan_project p WHERE p.code = $1`,
      [gone],
    );
    expect(row).toEqual({ withdrawn: TODAY, links: 1 });
    const history = (await clerk.get(`/staff/plan/years/${YEAR}/revisions`)).body;
    expect(history).toContain(reason);
    expect(history).toContain('80,000');
    await expect(town.rows(`UPDATE plan_revision SET reason = 'x'`)).rejects.toThrow(/append-only/);
  });
});
