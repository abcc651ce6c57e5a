import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OfficeJournalService } from '../../../src/core/office/office-journal.service.js';
import { HolidayCalendarService } from '../../../src/core/office/holiday-calendar.service.js';
import { AlarmsQuery } from '../../../src/assurance/alarms/alarms.query.js';
import { OperatingFiguresQuery } from '../../../src/assurance/self-checks/operating-figures.query.js';
import { SelfChecksService } from '../../../src/assurance/self-checks/self-checks.service.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
let selfChecks: SelfChecksService;
let alarms: AlarmsQuery;
beforeAll(async () => {
  town = await Municipality.open();
  const journal = new OfficeJournalService(town.dataSource);
  selfChecks = new SelfChecksService(town.dataSource, journal);
  alarms = town.app.get(AlarmsQuery);
}, 60_000);
afterAll(() => town.close());

const setDueOn = (number: string, by: number): Promise<unknown> =>
  town.rows(
    `UPDATE period p SET due_on = due_on + $2::int FROM matter m
      WHERE m.id = p.matter_id AND m.reference = $1`,
    [number, by],
  );
const journalTypes = async (): Promise<string[]> =>
  (await town.rows<{ type: string }>('SELECT type FROM office_event ORDER BY at')).map(
    ({ type }) => type,
  );

describe('verification', () => {
  it('finds every promise kept in a town that works', async () => {
    await town.submit({}, 20);
    await town.sweep();
    await town.tell();
    expect(await selfChecks.run()).toBe(0);
    expect((await alarms.board(new Date(), false)).broken).toEqual([]);
  });

  it('raises one alarm with one event for a breach, and clears it when it is mended', async () => {
    const { number } = await town.submit();
    await setDueOn(number, 1);
    expect(await selfChecks.run()).toBe(1);
    await selfChecks.run();
    const { broken } = await alarms.board(new Date(), false);
    expect(broken).toMatchObject([{ code: 'due_day', found: 1, examples: [number] }]);
    expect(await journalTypes()).toEqual(['alarm_raised']);
    await setDueOn(number, -1);
    expect(await selfChecks.run()).toBe(0);
    expect((await alarms.board(new Date(), false)).broken).toEqual([]);
    expect(await journalTypes()).toEqual(['alarm_raised', 'alarm_cleared']);
  });

  it('of a restricted matter is one of its own, which no journal tells of', async () => {
    const journal = await journalTypes();
    const { number } = await town.submit({ category: 'MISC' });
    await setDueOn(number, 1);
    await selfChecks.run();
    expect((await alarms.board(new Date(), false)).broken).toEqual([]);
    const { broken } = await alarms.board(new Date(), true);
    expect(broken).toMatchObject([{ code: 'due_day', found: 1, examples: [number] }]);
    expect(await journalTypes()).toEqual(journal);
    await setDueOn(number, -1);
  });

  it('leaves the look to the process that looks already', async () => {
    const { number } = await town.submit();
    await setDueOn(number, 1);
    const both = await Promise.all([selfChecks.run(), selfChecks.run()]);
    expect(both.filter((broken) => broken > 0)).toHaveLength(1);
    await setDueOn(number, -1);
    await selfChecks.run();
  });
});

describe('the alarm of the next year without holidays', () => {
  const at = (day: string): Date => new Date(`${day}T05:00:00Z`);
  it('comes on 1 November and not before', async () => {
    await town.rows(`DELETE FROM holiday WHERE day >= '2027-01-01'`);
    town.app.get(HolidayCalendarService).forget();
    expect((await alarms.board(at('2026-10-31'), false)).holidaysMissing).toBeNull();
    expect((await alarms.board(at('2026-11-01'), false)).holidaysMissing).toBe(2027);
    expect((await alarms.board(at('2027-01-02'), false)).holidaysMissing).toBe(2027);
  });
});

describe('the operating figures', () => {
  it('count open, near and overdue cases, and none that is restricted', async () => {
    const figures = new OperatingFiguresQuery(town.dataSource);
    const before = (await figures.read(new Date())).cases;
    await town.submit({}, 0);
    await town.submit({}, 13);
    await town.submit({}, 16);
    await town.submit({ category: 'MISC' }, 16);
    const { cases } = await figures.read(new Date());
    expect(cases).toEqual({
      open: before.open + 3,
      near: before.near + 1,
      overdue: before.overdue + 1,
    });
  });

  it('show how long work lies', async () => {
    const { lagSeconds } = await new OperatingFiguresQuery(town.dataSource).read(new Date());
    expect(lagSeconds.sweep).toBeGreaterThan(0);
    await town.sweep();
    const swept = await new OperatingFiguresQuery(town.dataSource).read(new Date());
    expect(swept.lagSeconds.sweep).toBe(0);
    expect(swept.sweepAgeSeconds).toBeLessThan(30);
  });
});
