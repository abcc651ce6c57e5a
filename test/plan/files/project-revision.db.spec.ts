import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { PlanFileQuery } from '../../../src/plan/files/plan-file.query.js';
import { hidden, type Answer, type Fields, type Visitor } from '../../web/visitor.js';
import { WebTown } from '../../web/web-town.js';

const TODAY = bangkokDayOf(new Date());
const CODE = '2565-S3-04';
const FORM = `/staff/plan/projects/${CODE}/revision`;

let town: WebTown;
let clerk: Visitor;
beforeAll(async () => {
  town = await WebTown.open(['municipal_clerk', 'division_head.fin', 'administrator']);
  clerk = await town.officer('municipal_clerk');
}, 60_000);
afterAll(() => town.close());

const base = async (): Promise<string> => hidden((await clerk.get(FORM)).body, 'base');
const kept = async () => {
  const plan = await town.app.get(PlanFileQuery, { strict: false }).read(2565);
  return plan!.projects.find(({ code }) => code === CODE);
};
const fields = {
  title: 'โครงการประชาคมหมู่บ้าน',
  kind: 'โครงการ',
  unit: 'แห่ง',
  quantity: '๑,๒๐๐',
  budgetBaht: '',
  indicator: 'จำนวนหมู่บ้าน',
  outcome: 'มีส่วนร่วม',
  quarters: ['1', '4'],
  divisionLabel: 'สำนักปลัด และกองคลัง',
  divisions: '',
  notes: '',
  reportEvery: 'month',
  computed: '',
  reason: 'แก้จำนวนหมู่บ้าน',
  revisedOn: TODAY,
};
const send = async (more: Fields = {}, who = clerk): Promise<Answer> =>
  who.post(FORM, { base: await base(), ...fields, ...more });

/** Expects a refusal that says so, and the plan as it was. */
async function refused(more: Fields, status: number, ...words: string[]): Promise<void> {
  const before = [await kept(), await town.rows('SELECT count(*) FROM plan_revision')];
  const answer = await send(more);
  expect(answer.status).toBe(status);
  for (const word of words) expect(answer.body).toContain(word);
  expect([await kept(), await town.rows('SELECT count(*) FROM plan_revision')]).toEqual(before);
}

describe('the form of one project of a plan in force', () => {
  it('says what is wrong with each field, in words, and keeps what was typed', async () => {
    await refused({ quantity: 'แปด' }, 422, '“แปด” ไม่ใช่ตัวเลข', 'โครงการประชาคมหมู่บ้าน');
    await refused({ divisionLabel: 'กองไม่มี' }, 422, 'ไม่รู้จักหน่วยงาน “กองไม่มี”');
    await refused({ title: '' }, 422, 'ยังว่าง ต้องกรอก');
    await refused({ budgetBaht: '-5' }, 422);
    await refused({ reason: ' ' }, 422, 'กรุณาเขียนเหตุผล');
    await refused({ revisedOn: '2099-01-01' }, 422);
    await refused({ revisedOn: '31/12/2565' }, 422);
    await refused({ title: 'ก'.repeat(700) }, 422);
    await refused({ quarters: ['5'] }, 422);
    await refused({ surprise: 'x' }, 422);
    const { body } = await send({ reason: 'ก'.repeat(1001), quarters: ['2', '3'] });
    expect(body.match(/value="[1-4]" checked/g)).toEqual([
      'value="2" checked',
      'value="3" checked',
    ]);
  });

  it('revises with reason and day; the page of the project tells, and its links stay', async () => {
    const [matter] = await town.rows<{ id: string }>(
      `INSERT INTO matter (id, reference, kind, restricted, division_code, received_at, received_on)
       VALUES ($1, 'MSM-TEST-LINK', 'complaint', false, 'CLERK', now(), $2) RETURNING id`,
      [uuidv7(), TODAY],
    );
    await town.rows(
      `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
       SELECT $1, $2, $3, 'confirmed', 'r', a.id, now() FROM account a LIMIT 1`,
      [uuidv7(), matter!.id, CODE],
    );
    const answer = await send();
    expect([answer.status, answer.headers['location']]).toEqual([
      303,
      `/staff/plan/${CODE}#history`,
    ]);
    expect(await kept()).toMatchObject({
      quantity: 1200,
      budgetBaht: null,
      quarters: [true, false, false, true],
      divisionCodes: ['CLERK', 'FIN'],
      reportEvery: 'month',
      computed: null,
    });
    const { body } = await clerk.get(`/staff/plan/${CODE}`);
    for (const words of ['แก้จำนวนหมู่บ้าน', 'ครั้งที่ 1', '1,200', 'รายงานผล', 'ทุกเดือน']) {
      expect(body).toContain(words);
    }
    expect((await clerk.get('/staff/plan/2565-S3-05')).body).not.toContain('แก้จำนวนหมู่บ้าน');
    const links = await town.rows(`SELECT state FROM plan_link WHERE project_code = $1`, [CODE]);
    expect(links).toEqual([{ state: 'confirmed' }]);
  });

  it('tells the second of two what the first has changed, and takes nothing that changes nothing', async () => {
    const seen = await base();
    await refused({}, 422, 'ตรงกับแผนที่ใช้อยู่ทุกอย่าง');
    expect((await send({ quantity: '3', base: seen })).status).toBe(303);
    await refused({ quantity: '4', base: seen }, 409);
    expect((await kept())!.quantity).toBe(3);
  });

  it('withdraws a project, and brings it back', async () => {
    expect((await send({ withdraw: 'yes' })).status).toBe(303);
    expect(await kept()).toBeUndefined();
    expect((await clerk.get(`/staff/plan/${CODE}`)).body).toContain('ถูกถอนออกจากแผน');
    expect((await clerk.get(FORM)).body).toContain('นำโครงการกลับเข้าแผน');
    expect((await send()).status).toBe(303);
    expect(await kept()).toMatchObject({ title: fields.title });
  });

  it('is for the clerk and the administrator; others read the history', async () => {
    const head = await town.officer('division_head.fin');
    expect((await head.get(FORM)).status).toBe(403);
    expect((await send({}, head)).status).toBe(403);
    const { body } = await head.get(`/staff/plan/${CODE}`);
    expect(body).toContain('แก้จำนวนหมู่บ้าน');
    expect(body).not.toContain(FORM);
    const admin = await town.officer('administrator');
    expect((await admin.get(FORM)).status).toBe(200);
    expect((await clerk.get('/staff/plan/projects/2565-S9-99/revision')).status).toBe(404);
  });
});
