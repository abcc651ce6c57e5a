import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { fiscalQuarterOf, fiscalYearOf } from '../../src/core/calendar/buddhist-era.js';
import { addDays, bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { quartersOf } from '../../src/core/calendar/reporting-period.js';
import { pdfOf, plainPng } from '../core/files/hostile-files.js';
import { planOfYear } from '../plan/files/plan-samples.js';
import { writePlan } from '../../src/plan/files/plan-writer.js';
import { childrenOf, hangChild } from '../support/child-processes.js';
import { COPY_PLAN } from '../support/plan-of-year.js';
import type { Answer, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const TODAY = bangkokDayOf(new Date());
const ENDED = addDays(quartersOf(fiscalYearOf(TODAY))[fiscalQuarterOf(TODAY) - 1]!.from, -1);
const YEAR = fiscalYearOf(ENDED);
const WORK = `/staff/plan/works?project=${YEAR}-S3-05`;
const IMPORT = '/staff/plan/import';
const BOUNDARY = 'hanging-upload-boundary';
const FILES = 'file-child.js';
const PLANS = 'plan-child.js';

let town: WebTown;
let officer: Visitor;
let planner: Visitor;
beforeAll(async () => {
  town = await WebTown.open(['division_officer.clerk', 'municipal_clerk', 'mayor']);
  for (const sql of COPY_PLAN) await town.rows(sql, [YEAR, quartersOf(YEAR)[0]!.from]);
  officer = await town.officer('division_officer.clerk');
  planner = await town.officer('municipal_clerk');
}, 60_000);
afterAll(() => town.close());

/** Sends a form with a file as browsers do. */
async function sends(
  by: Visitor,
  url: string,
  fields: Record<string, string>,
  file: Buffer,
): Promise<Answer> {
  const all = { _csrf: await by.token(url), ...fields };
  const part = (head: string, body: Buffer | string): Buffer =>
    Buffer.concat([
      Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ]);
  const parts = Object.entries(all).map(([name, value]) => part(`name="${name}"`, value));
  const type = '\r\ncontent-type: application/octet-stream';
  const payload = Buffer.concat([
    ...parts,
    part(`name="file"; filename="a"${type}`, file),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
  const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
  return by.send({ method: 'POST', url, headers, payload });
}

const work = (note: string) => ({
  id: uuidv7(),
  note,
  division: 'CLERK',
  doneOn: ENDED,
  quantity: '๑',
  spentBaht: '๑',
  lateReason: 'เพิ่งได้รับเอกสาร',
  label: 'ภาพกิจกรรม',
  link: '',
});

/** What others do meanwhile: a sign-in, a page and a complaint. */
async function othersWork(): Promise<void> {
  await town.officer('mayor');
  expect((await town.visitor().get('/report')).status).toBe(200);
  await town.submit();
}

describe('an upload whose reading hangs', () => {
  it('stops nobody, is refused in words with what was typed, and the next one is taken', async () => {
    expect((await sends(officer, WORK, work('งานแรก'), plainPng(30, 30))).status).toBe(303);
    let over = false;
    const pid = await hangChild(FILES);
    const sent = sends(officer, WORK, work('งานที่ค้าง'), plainPng(40, 40));
    void sent.finally(() => (over = true));
    for (let turn = 0; turn < 3; turn += 1) await othersWork();
    expect(over).toBe(false);
    const { status, body } = await sent;
    expect(status).toBe(422);
    expect(body).toContain('ตรวจไฟล์นี้ไม่ได้');
    for (const words of ['งานที่ค้าง', 'เพิ่งได้รับเอกสาร', 'ภาพกิจกรรม']) {
      expect(body).toContain(words);
    }
    expect(await town.rows('SELECT note FROM plan_work')).toEqual([{ note: 'งานแรก' }]);
    expect((await sends(officer, WORK, work('งานต่อไป'), pdfOf([]))).status).toBe(303);
    expect(childrenOf(FILES)).not.toContain(pid);
  }, 60_000);

  it('is the same with a plan, whose confirmation can be sent again', async () => {
    const file = writePlan(planOfYear(YEAR + 3), 'xlsx');
    const seen = await sends(planner, IMPORT, {}, file);
    expect([seen.status, childrenOf(PLANS).length]).toEqual([200, 1]);
    const packed = /name="plan" value="([^"]*)"/.exec(seen.body)![1]!;
    await hangChild(PLANS);
    const looked = sends(planner, IMPORT, {}, file);
    await othersWork();
    expect((await looked).body).toContain('ตรวจไฟล์นี้ไม่ได้');
    await sends(planner, IMPORT, {}, file);
    await hangChild(PLANS);
    const terms = { plan: packed, base: '', followedFrom: '' };
    const again = await planner.post(`${IMPORT}/confirmation`, terms);
    expect([again.status, again.body.includes(packed)]).toEqual([422, true]);
    expect((await planner.post(`${IMPORT}/confirmation`, terms)).status).toBe(303);
  }, 90_000);
});
