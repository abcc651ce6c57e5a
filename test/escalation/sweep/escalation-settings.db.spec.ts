import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../../src/core/accounts/account.entity.js';
import {
  addDays,
  bangkokDayOf,
  startOfDay,
  weekdayOf,
} from '../../../src/core/calendar/civil-day.js';
import {
  EscalationSettingsChanged,
  EscalationSettingsService,
  type EscalationSettingsEditor,
} from '../../../src/escalation/sweep/escalation-settings.service.js';
import { HolidayChangeService } from '../../../src/escalation/sweep/holiday-change.service.js';
import {
  LadderChangeService,
  LadderRefused,
} from '../../../src/escalation/sweep/ladder-change.service.js';
import { HolidayCalendarService } from '../../../src/core/office/holiday-calendar.service.js';
import { LadderService } from '../../../src/core/office/ladder.service.js';
import { OfficeJournalService } from '../../../src/core/office/office-journal.service.js';
import { Municipality } from '../../support/municipality.js';
import { holding, untilAnotherWaits } from '../../support/waiting-for-lock.js';

let town: Municipality;
let clerk: Account;
let holidays: HolidayChangeService;
let ladder: LadderChangeService;
let edits: EscalationSettingsService;
beforeAll(async () => {
  town = await Municipality.open();
  // The warning of the last working day is then the first thing that comes.
  await town.rows(`DELETE FROM ladder_step WHERE code = 'reminder_early'`);
  clerk = await town.officer('municipal_clerk');
  edits = new EscalationSettingsService(town.dataSource);
  const journal = new OfficeJournalService(town.dataSource);
  const calendar = town.app.get(HolidayCalendarService);
  holidays = new HolidayChangeService(town.dataSource, calendar, edits, journal);
  ladder = new LadderChangeService(town.dataSource, edits, journal);
}, 60_000);
afterAll(() => town.close());

/** The clerk, who has seen what is in force. */
const now = async (): Promise<EscalationSettingsEditor> => ({
  actorId: clerk.id,
  seen: await edits.version(),
});

const today = bangkokDayOf(new Date());
/** The first Wednesday from ten days on: with the table emptied it is a working day amid working days. */
const wednesday = Array.from({ length: 7 }, (_, index) => addDays(today, 10 + index)).find(
  (day) => weekdayOf(day) === 3,
)!;
const decision = (more = {}) => ({
  day: wednesday,
  name: 'วันหยุดพิเศษ',
  officeClosed: true,
  source: 'มติคณะรัฐมนตรี',
  decidedOn: today,
  ...more,
});
beforeEach(() => town.rows('DELETE FROM holiday'));

/** Files so that the answer is due on that day, and sweeps. */
async function submitDue(dueOn: string, submission = {}): Promise<string> {
  const { number } = await town.submit(submission, 15 - daysFrom(today, dueOn));
  await town.sweep();
  return number;
}
const daysFrom = (from: string, to: string): number =>
  Math.round((startOfDay(to).getTime() - startOfDay(from).getTime()) / 86_400_000);
const stored = async (number: string): Promise<{ due_on: string; next_step_at: Date }> =>
  (
    await town.rows<{ due_on: string; next_step_at: Date }>(
      `SELECT p.due_on, p.next_step_at FROM period p JOIN matter m ON m.id = p.matter_id
        WHERE m.reference = $1`,
      [number],
    )
  )[0]!;

describe('a new holiday', () => {
  it('shows the open cases whose warnings move before it is applied, and changes nothing', async () => {
    const number = await submitDue(wednesday);
    const hidden = await submitDue(wednesday, { category: 'MISC' });
    const moved = await holidays.preview(decision());
    expect(moved).toMatchObject([
      { dueOn: wednesday, from: wednesday, to: addDays(wednesday, -1), cases: 1 },
    ]);
    expect(moved[0]!.numbers).toEqual([number]);
    expect(moved[0]!.numbers).not.toContain(hidden);
    expect(await town.rows('SELECT 1 FROM holiday')).toEqual([]);
  });

  it('moves the warning and never the due day', async () => {
    const number = await submitDue(wednesday);
    const before = await stored(number);
    await holidays.apply(decision(), await now());
    await town.sweep();
    const after = await stored(number);
    expect(after.due_on).toBe(before.due_on);
    expect(after.next_step_at).toEqual(startOfDay(addDays(wednesday, -1)));
    const [event] = await town.rows(
      `SELECT actor_id, data FROM office_event WHERE type = 'holiday_set' ORDER BY at DESC LIMIT 1`,
    );
    expect(event).toMatchObject({ actor_id: clerk.id, data: { day: wednesday, decidedOn: today } });
  });

  it('asks nothing of cases that are due on other days', async () => {
    await submitDue(addDays(wednesday, 1));
    expect(await holidays.preview(decision({ day: addDays(wednesday, -3) }))).toEqual([]);
  });
});

describe('a change by somebody who has not seen the newest', () => {
  it('of a ladder or a holiday is refused, and changes nothing', async () => {
    const before = await now();
    await holidays.apply(decision(), before);
    const steps = await town.app.get(LadderService).stepsFor(false);
    const later = steps.map((step) => ({ ...step, days: step.level === 3 ? 20 : step.days }));
    const other = decision({ name: 'ชื่ออื่น' });
    await expect(ladder.apply('ordinary', later, before)).rejects.toBeInstanceOf(
      EscalationSettingsChanged,
    );
    await expect(holidays.apply(other, before)).rejects.toBeInstanceOf(EscalationSettingsChanged);
    expect(await town.rows('SELECT name FROM holiday')).toEqual([{ name: decision().name }]);
    expect(await town.app.get(LadderService).stepsFor(false)).toEqual(steps);
  });
});

describe('a changed ladder', () => {
  const steps = () => town.app.get(LadderService).stepsFor(false);

  it('is refused when a level would come before the one below it', async () => {
    const wrong = (await steps()).map((step) => ({
      ...step,
      days: step.code === 'overdue_3' ? 2 : step.days,
    }));
    await expect(ladder.apply('ordinary', wrong, await now())).rejects.toBeInstanceOf(
      LadderRefused,
    );
  });

  it('reaches the open cases at the next sweep', async () => {
    const { number } = await town.submit({}, 16);
    await town.sweep();
    const before = await stored(number);
    const later = (await steps()).map((step) => ({
      ...step,
      days: step.code === 'overdue_2' ? 5 : step.days,
    }));
    await ladder.apply('ordinary', later, await now());
    await town.sweep();
    const after = await stored(number);
    expect(after.next_step_at.getTime() - before.next_step_at.getTime()).toBe(2 * 86_400_000);
  });

  it('that changes while a sweep runs is obeyed by its next batch', async () => {
    const { number } = await town.submit({}, 16);
    const mover = town.dataSource.createQueryRunner();
    await mover.startTransaction();
    // The edit holds the setting alone: the sweep must wait for it and then decide by the new version.
    await mover.query('UPDATE escalation_settings SET version = version + 1');
    await mover.query(`UPDATE ladder_step SET days = 6 WHERE ladder = 'ordinary' AND level = 2`);
    const sweeping = town.sweep();
    await mover.commitTransaction();
    await mover.release();
    await sweeping;
    const { next_step_at, due_on } = await stored(number);
    expect(next_step_at).toEqual(startOfDay(addDays(due_on, 7)));
  });
});

describe('a holiday set while a sweep runs', () => {
  it('is obeyed by its next batch, though this process has read the table before', async () => {
    const { number } = await town.submit({}, 15 - daysFrom(today, wednesday));
    await town.app.get(HolidayCalendarService).holidays();
    // As another process does it: nothing in this one is told to forget what it read.
    const mover = await holding(
      town.dataSource,
      'UPDATE escalation_settings SET version = version + 1',
    );
    await mover.runner.query(
      `INSERT INTO holiday (day, name, office_closed, source, decided_on)
       VALUES ($1, 'วันหยุดพิเศษ', true, 'มติคณะรัฐมนตรี', $2)`,
      [wednesday, today],
    );
    const sweeping = town.sweep();
    await untilAnotherWaits(town.dataSource, mover);
    await mover.release();
    await sweeping;
    expect((await stored(number)).next_step_at).toEqual(startOfDay(addDays(wednesday, -1)));
  });
});
