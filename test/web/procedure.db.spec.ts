import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, bangkokDayOf, daysBetween } from '../../src/core/calendar/civil-day.js';
import { MeasuredTimesTask } from '../../src/cases/complaints/measured-times.task.js';
import { MeasuredTimesQuery } from '../../src/cases/complaints/measured-times.query.js';
import { EscalationSettingsService } from '../../src/escalation/sweep/escalation-settings.service.js';
import { LadderChangeService } from '../../src/escalation/sweep/ladder-change.service.js';
import { LadderService } from '../../src/core/office/ladder.service.js';
import type { Answer, Visitor } from './visitor.js';
import { hidden } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
let clerk: Visitor;
beforeAll(async () => {
  town = await WebTown.open(['municipal_clerk', 'mayor', 'intake_officer']);
  clerk = await town.officer('municipal_clerk');
}, 60_000);
afterAll(() => town.close());

/** The page after the worker has measured. */
const procedure = async (): Promise<string> => {
  await town.app.get(MeasuredTimesTask, { strict: false }).runNow();
  return (await town.visitor().get('/procedure')).body;
};
const seenOn = (page: string): string => hidden(page, 'seen').replaceAll('&quot;', '"');
const opens = async (fields: Record<string, string>, seen?: string): Promise<Answer> =>
  clerk.post('/staff/channels', {
    seen: seen ?? seenOn((await clerk.get('/staff/channels')).body),
    ...fields,
  });
const id = async (username: string): Promise<string> =>
  (await town.rows<{ id: string }>('SELECT id FROM account WHERE username = $1', [username]))[0]!
    .id;

describe('the procedure', () => {
  it('tells channels, day and phone as the office sets them, and the journal keeps who did', async () => {
    expect(await procedure()).toContain('ยังไม่ได้กำหนดวันประกาศ');
    const sent = await opens({ open_line: '1', since_line: '2025-10-01', since_email: '' });
    expect(sent.status).toBe(303);
    const page = (await clerk.get('/staff/settings/procedure_published_on')).body;
    await clerk.post('/staff/settings/procedure_published_on', {
      seen: seenOn(page),
      value: '2025-10-15',
    });
    const body = await procedure();
    expect(body).toContain('LINE ตั้งแต่ 1 ตุลาคม 2568');
    expect(body).toContain('ประกาศเมื่อ 15 ตุลาคม 2568');
    const changes = await town.rows<{ setting: string; value: unknown }>(
      `SELECT data->>'setting' AS setting, data->'value' AS value FROM office_event
        WHERE type = 'setting_set' ORDER BY at`,
    );
    expect(changes).toEqual([
      { setting: 'channels_open', value: [{ code: 'line', since: '2025-10-01' }] },
      { setting: 'procedure_published_on', value: '2025-10-15' },
    ]);
    expect((await clerk.get('/staff/settings')).body).toContain('LINE ตั้งแต่ 1 ตุลาคม 2568');
  });

  it('refuses an open channel without a day, a strange field, and what somebody changed meanwhile', async () => {
    const before = await town.state();
    const undated = await opens({ open_line: '1', since_line: '2025-02-30' });
    expect(undated.status).toBe(422);
    expect(undated.body).toContain('href="#since_line"');
    expect((await opens({ open_telegram: '1' })).status).toBe(422);
    const late = await opens({ open_email: '1', since_email: '2025-10-01' }, '[]');
    expect(late.status).toBe(409);
    expect(await town.state()).toEqual(before);
  });

  it('marks at the counter what is not open, and takes it all the same', async () => {
    const { body } = await (await town.officer('intake_officer')).get('/staff/new');
    expect(body.match(/เทศบาลยังไม่เปิดช่องทางนี้/g)).toHaveLength(7);
    expect(body).toContain('value="hotline_1111"');
  });

  it('tells the ladder as it is, and whom it tells', async () => {
    const steps = await town.app.get(LadderService, { strict: false }).stepsFor(false);
    const later = steps.map((step) => (step.level === 3 ? { ...step, days: 9 } : step));
    const change = town.app.get(LadderChangeService, { strict: false });
    const seen = await town.app.get(EscalationSettingsService, { strict: false }).version();
    await change.apply('ordinary', later, { actorId: await id('municipal_clerk'), seen });
    const body = await procedure();
    expect(body).toMatch(/เกินกำหนด 9 วัน[^]*?นายกเทศมนตรี/);
    expect(body).not.toContain('เกินกำหนด 7 วัน');
  });

  it('fits into 70 KB and names no restricted topic', async () => {
    const { bytes, body } = await town.visitor().get('/procedure');
    expect(bytes.length).toBeLessThan(70_000);
    const rows = await town.rows<{ name: string }>('SELECT name FROM category WHERE restricted');
    for (const { name } of rows) expect(body).not.toContain(`· ${name}`);
  });

  it('is edited by clerk and administrator only', async () => {
    const mayor = await town.officer('mayor');
    expect((await mayor.get('/staff/channels')).status).toBe(403);
    expect((await mayor.post('/staff/channels', { seen: '[]' })).status).toBe(403);
  });
});

describe('the measured times', () => {
  const today = bangkokDayOf(new Date());
  const times = () => town.app.get(MeasuredTimesQuery, { strict: false }).through(today);

  /** A complaint whose first officer was assigned so many days after its receipt. */
  async function assignedAfter(days: number, category = 'LIGHT', reached = today): Promise<void> {
    const { number } = await town.submit({ category });
    await town.rows('UPDATE matter SET received_on = $2 WHERE reference = $1', [
      number,
      addDays(reached, -days),
    ]);
    await town.rows(
      `INSERT INTO matter_event (id, matter_id, seq, type, at, data)
       SELECT gen_random_uuid(), id, last_seq + 1, 'officer_assigned', $2::date + time '05:00', '{}'
         FROM matter WHERE reference = $1`,
      [number, reached],
    );
  }

  it('tell nothing of four complaints, and the middle one of five, counted by hand', async () => {
    for (const days of [1, 9, 2, 30]) await assignedAfter(days);
    expect((await times()).assigned.days).toBeNull();
    expect(await procedure()).toContain('ไม่ถึง 5 เรื่อง');
    await assignedAfter(4);
    const took = await town.rows<{ received: string; reached: string }>(
      `SELECT to_char(m.received_on, 'YYYY-MM-DD') AS received,
              to_char(e.at AT TIME ZONE 'Asia/Bangkok', 'YYYY-MM-DD') AS reached
         FROM matter m JOIN matter_event e ON e.matter_id = m.id AND e.type = 'officer_assigned'`,
    );
    const days = took.map(({ received, reached }) => daysBetween(received, reached));
    expect((await times()).assigned.days).toBe(days.sort((a, b) => a - b)[2]);
    expect(await procedure()).toContain('4 วัน');
  });

  it('are published as they were measured last, and no visitor has them measured', async () => {
    const published = await procedure();
    expect(published).toMatch(/คำนวณเมื่อ \d+ \S+ \d{4} เวลา \d\d\.\d\d น\./);
    for (let count = 0; count < 9; count += 1) await assignedAfter(200);
    const withoutWorker = async () => (await town.visitor().get('/procedure')).body;
    expect(await withoutWorker()).toContain('4 วัน');
    await town.rows('DELETE FROM measured_time');
    const before = await withoutWorker();
    expect(before).toContain('ยังไม่ได้คำนวณ');
    expect(before).not.toContain('ไม่ถึง 5 เรื่อง</span>');
    expect(await procedure()).toContain('200 วัน');
  });

  it('leave out restricted complaints and what is older than twelve months', async () => {
    const before = await times();
    for (let count = 0; count < 6; count += 1) {
      await assignedAfter(14, 'MISC');
      await assignedAfter(14, 'LIGHT', addDays(today, -400));
    }
    expect(await times()).toEqual(before);
  });
});
