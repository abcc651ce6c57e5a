import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeasuredTimesTask } from '../../src/cases/complaints/measured-times.task.js';
import { addDays, bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { COMPLAINT_SERVICE } from '../../src/core/office/data/public-services.data.js';
import {
  PublicServiceCatalogueQuery,
  fingerprint,
} from '../../src/core/office/public-service-catalogue.query.js';
import { PublicServiceChangeService } from '../../src/core/office/public-service-change.service.js';
import type { Answer, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
let clerk: Visitor;
beforeAll(async () => {
  town = await WebTown.open(['municipal_clerk', 'administrator', 'division_head.eng']);
  clerk = await town.officer('municipal_clerk');
}, 60_000);
afterAll(() => town.close());

const today = bangkokDayOf(new Date());
const catalogue = (): PublicServiceCatalogueQuery =>
  town.app.get(PublicServiceCatalogueQuery, { strict: false });
const seenOf = async (code: string): Promise<string> => fingerprint(await catalogue().one(code));
const open = (url: string): Promise<Answer> => town.visitor().get(url);

const FORM = {
  name: 'ขออนุญาตก่อสร้าง (ตัวอย่าง)',
  division: 'ENG',
  step_1: 'ตรวจเอกสาร',
  days_1: '๑',
  step_3: 'ออกใบอนุญาต',
  days_3: '30',
};

const adds = (code: string, fields: Record<string, string> = FORM): Promise<Answer> =>
  clerk.post('/staff/services/new', { code, ...fields });

const publishes = async (code: string, act: string, on = today): Promise<Answer> =>
  clerk.post(`/staff/services/${code}/publication`, { act, on, seen: await seenOf(code) });

describe('a service', () => {
  it('of a new office is the complaint service, which nobody sees until it is published', async () => {
    const [only, ...more] = await catalogue().all();
    expect(more).toEqual([]);
    expect(only!.service).toMatchObject({ code: 'COMPLAINT', publishedOn: null });
    expect(only!.steps).toMatchObject(COMPLAINT_SERVICE.steps);
    expect((await open('/services')).body).toContain('ยังไม่ได้ประกาศขั้นตอน');
    expect((await open('/services/COMPLAINT')).status).toBe(404);
  });

  it('is written, published, shown and withdrawn, each with its line in the journal', async () => {
    const added = await adds('BUILD-PERMIT');
    expect(added.headers.location).toBe('/staff/services/BUILD-PERMIT?done=saved');
    expect((await catalogue().one('BUILD-PERMIT')).steps).toEqual([
      expect.objectContaining({ no: 1, name: 'ตรวจเอกสาร', days: 1, measured: null }),
      expect.objectContaining({ no: 2, name: 'ออกใบอนุญาต', days: 30, measured: null }),
    ]);
    expect((await publishes('BUILD-PERMIT', 'publish')).status).toBe(303);
    expect((await open('/services')).body).toContain('href="/services/BUILD-PERMIT"');
    const { body, status } = await open('/services/BUILD-PERMIT');
    expect(status).toBe(200);
    expect(body).toMatch(/2\. ออกใบอนุญาต[^]*?30 วัน/);
    await publishes('BUILD-PERMIT', 'withdraw');
    expect((await open('/services/BUILD-PERMIT')).status).toBe(404);
    const told = await town.rows<{ type: string }>(
      `SELECT type, data->>'service' AS service FROM office_event
        WHERE type LIKE 'service%' ORDER BY at`,
    );
    expect(told).toEqual(
      ['service_set', 'service_published', 'service_withdrawn'].map((type) => ({
        type,
        service: 'BUILD-PERMIT',
      })),
    );
  });

  it('that is published tomorrow is not shown today', async () => {
    await adds('LATER');
    await publishes('LATER', 'publish', addDays(today, 1));
    expect((await open('/services/LATER')).status).toBe(404);
  });

  const wrong: readonly (readonly [string, Record<string, string>, string])[] = [
    ['a code in small letters', { ...FORM, code: 'permit' }, 'code'],
    ['no name', { ...FORM, name: ' ' }, 'name'],
    ['a division that is not there', { ...FORM, division: 'NONE' }, 'division'],
    ['no steps', { name: 'ก', division: 'ENG' }, 'step_1'],
    ['a step without a name', { ...FORM, step_3: '' }, 'step_3'],
    ['days that are no number', { ...FORM, days_3: '3 วัน' }, 'days_3'],
    ['more days than a year has', { ...FORM, days_3: '366' }, 'days_3'],
    ['days that fall', { ...FORM, days_1: '31' }, 'days_3'],
  ];
  it.each(wrong)('is refused with words at the field: %s', async (_why, fields, field) => {
    const before = await town.state();
    const { status, body } = await adds('WRONG', fields);
    expect(status).toBe(422);
    expect(body).toMatch(new RegExp(`id="${field}-error"[^>]*>[^]*?[ก-๙]{4}`));
    expect(body).toContain(`href="#${field}"`);
    expect(await town.state()).toEqual(before);
  });

  it('that two write at once is kept as the first wrote it; a code is given once', async () => {
    const change = town.app.get(PublicServiceChangeService, { strict: false });
    const [{ id }] = (await town.rows('SELECT id FROM account LIMIT 1')) as [{ id: string }];
    const draft = { ...COMPLAINT_SERVICE, code: 'RACE' };
    const all = await Promise.allSettled(
      Array.from({ length: 6 }, () => change.store(draft, null, id)),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const seen = await seenOf('RACE');
    const first = await clerk.post('/staff/services/RACE', { ...FORM, seen });
    expect(first.status).toBe(303);
    const late = await clerk.post('/staff/services/RACE', { ...FORM, name: 'อื่น', seen });
    expect(late.status).toBe(409);
    expect(late.body).toContain('value="อื่น"');
    expect((await catalogue().one('RACE')).service.name).toBe(FORM.name);
  });

  it('is neither published nor withdrawn on a day that there is not, nor before it was published', async () => {
    await adds('DAYS');
    for (const on of ['2026-02-30', '']) {
      expect((await publishes('DAYS', 'publish', on)).status).toBe(422);
    }
    expect((await publishes('DAYS', 'withdraw')).status).toBe(422);
    await publishes('DAYS', 'publish');
    expect((await publishes('DAYS', 'withdraw', addDays(today, -1))).status).toBe(422);
  });

  it('shows the measured time beside the promise once there are five complaints', async () => {
    await publishes('COMPLAINT', 'publish');
    expect((await open('/services/COMPLAINT')).body).not.toContain('step-bar__measured');
    for (let count = 0; count < 5; count += 1) {
      const { number } = await town.submit();
      await town.rows(
        `UPDATE matter_round SET answered_on = $2::date FROM matter
          WHERE matter.id = matter_id AND reference = $1`,
        [number, today],
      );
    }
    await town.app.get(MeasuredTimesTask, { strict: false }).runNow();
    const { body } = await open('/services/COMPLAINT');
    expect(body.match(/step-bar__measured/g)).toHaveLength(1);
    expect(body).toContain('ไม่ถึง 5 เรื่อง');
  });

  it('is edited by clerk and administrator only; a strange address is nothing', async () => {
    const head = await town.officer('division_head.eng');
    for (const url of ['', '/new', '/COMPLAINT']) {
      expect((await head.get(`/staff/services${url}`)).status).toBe(403);
    }
    const administrator = await town.officer('administrator');
    expect((await administrator.get('/staff/services')).body).toContain('/staff/services/RACE');
    for (const code of ['NONE', '__proto__', 'x', '%00']) {
      expect([code, (await clerk.get(`/staff/services/${code}`)).status]).toEqual([code, 404]);
      expect([code, (await open(`/services/${code}`)).status]).toEqual([code, 404]);
      const publication = { act: 'publish', on: today, seen: '' };
      const { status } = await clerk.post(`/staff/services/${code}/publication`, publication);
      expect([code, status]).toEqual([code, 404]);
    }
  });
});
