import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { HolidayCalendarService } from '../../../src/core/office/holiday-calendar.service.js';
import { LadderService } from '../../../src/core/office/ladder.service.js';
import { OfficeDirectoryService } from '../../../src/core/office/office-directory.service.js';
import { dataSourceOptions } from '../../../src/apps/database/data-source.js';
import { MIGRATIONS } from '../../../src/apps/database/migrations.js';
import { OfficeSeedService } from '../../../src/core/office/office-seed.service.js';
import { ReferenceCacheService } from '../../../src/platform/database/reference-cache.service.js';
import { OfficeSettingsService } from '../../../src/core/office/office-settings.service.js';

const TABLES = ['division', 'category', 'village', 'holiday', 'ladder_step', 'office_setting'];
const name = `office_${randomUUID().replaceAll('-', '')}`;

let server: DataSource;
let db: DataSource;
const load = () => db.transaction((manager) => new OfficeSeedService().load(manager));
const everything = () =>
  Promise.all(TABLES.map((table) => db.query(`SELECT * FROM ${table} ORDER BY 1, 2`)));

beforeAll(async () => {
  const url = process.env['TEST_DATABASE_URL'] ?? '';
  server = await new DataSource({ type: 'postgres', url }).initialize();
  await server.query(`CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  db = await new DataSource(dataSourceOptions(own.href)).initialize();
  await db.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  await db.runMigrations();
  await load();
});

afterAll(async () => {
  await db?.destroy();
  await server?.query(`DROP DATABASE IF EXISTS ${name}`);
  await server?.destroy();
});

describe('loading the office', () => {
  it('fills every table', async () => {
    const counts = (await everything()).map((rows) => rows.length);
    expect(counts).toEqual([7, 23, 8, 193, 15, 15]);
  });

  it('changes nothing when it runs again, in two processes at once', async () => {
    const before = await everything();
    await Promise.all([load(), load()]);
    expect(await everything()).toEqual(before);
  });

  it('keeps what the office edited, and brings back only what is missing', async () => {
    await db.query(`UPDATE division SET name = 'edited', line_resolver = false WHERE code = 'ENG'`);
    await db.query(`UPDATE category SET division_code = 'CLERK', sort = 1 WHERE code = 'TREE'`);
    await db.query(`UPDATE holiday SET office_closed = false WHERE day = '2027-04-13'`);
    await db.query(`DELETE FROM village WHERE no = 8`);
    await db.query(`DELETE FROM ladder_step WHERE ladder = 'ordinary' AND code = 'reminder_early'`);
    await new OfficeSettingsService(db, new ReferenceCacheService(db)).set('letter.code', '52345');
    await load();

    const directory = new OfficeDirectoryService(db, new ReferenceCacheService(db));
    expect(await directory.division('ENG')).toMatchObject({ name: 'edited', lineResolver: false });
    expect(await directory.category('TREE')).toMatchObject({ divisionCode: 'CLERK', sort: 1 });
    expect((await directory.villages()).map((village) => village.no)).toContain(8);
    expect((await new HolidayCalendarService(db).holidays()).has('2027-04-13')).toBe(false);
    expect((await new LadderService(db).stepsFor(false)).map((step) => step.code)).toEqual([
      'reminder_last',
      'overdue_1',
      'overdue_2',
      'overdue_3',
    ]);
    expect(
      await new OfficeSettingsService(db, new ReferenceCacheService(db)).get('letter.code'),
    ).toBe('52345');
  });

  it('refuses in the database what no ladder may hold', async () => {
    const insert = (level: number, anchor: string) =>
      db.query(`INSERT INTO ladder_step VALUES ('restricted', 'more', $1, $2, 1, '{mayor}')`, [
        level,
        anchor,
      ]);
    await expect(insert(1, 'after_due')).rejects.toThrow(/ladder_step_one_per_level/);
    await expect(insert(3, 'before_due')).rejects.toThrow(/check/);
  });
});

describe('reading the office', () => {
  it('gives the restricted ladder in its order', async () => {
    const steps = await new LadderService(db).stepsFor(true);
    expect(steps.map((step) => [step.code, step.level, step.recipients])).toEqual([
      ['reminder_early', 0, ['misconduct_officer']],
      ['reminder_last', 0, ['misconduct_officer']],
      ['overdue_1', 1, ['misconduct_officer']],
      ['overdue_2', 2, ['restricted_deputy']],
      ['overdue_3', 3, ['outside_body']],
    ]);
  });

  it('groups the categories for the form, an unknown group under "not sure"', async () => {
    await db.query(`UPDATE category SET group_code = 'GONE' WHERE code = 'WATER'`);
    const groups = await new OfficeDirectoryService(
      db,
      new ReferenceCacheService(db),
    ).categoryGroups();
    expect(groups).toHaveLength(7);
    expect(groups.flatMap((group) => group.categories)).toHaveLength(23);
    expect(groups.at(-1)?.categories.map((category) => category.code)).toEqual(['WATER', 'OTHER']);
  });

  it('reads settings with their types, and their defaults where a row is missing', async () => {
    const settings = new OfficeSettingsService(db, new ReferenceCacheService(db));
    expect(await settings.get('restricted.deputy')).toBeNull();
    const deputy = { name: 'A', email: 'a@demo.example' };
    await settings.set('restricted.deputy', deputy);
    expect(await settings.get('restricted.deputy')).toEqual(deputy);
    await db.query(`DELETE FROM office_setting WHERE key = 'office.phone'`);
    expect(await settings.get('office.phone')).toBe('0 5373 4083');
    expect(await settings.all()).toMatchObject({
      'restricted.deputy': deputy,
      'office.phone': '0 5373 4083',
    });
    await settings.set('restricted.deputy', null);
    expect(await settings.get('restricted.deputy')).toBeNull();
  });

  it('keeps the holidays for a minute, or until it is told to forget', async () => {
    const calendar = new HolidayCalendarService(db);
    const clock = jest.spyOn(performance, 'now').mockReturnValue(1_000);
    const known = async (day: string) => (await calendar.holidays()).has(day);
    const declare = (day: string) =>
      db.query(`INSERT INTO holiday VALUES ($1, 'declared', true, 'Cabinet')`, [day]);
    try {
      expect(await known('2027-08-02')).toBe(false);
      await declare('2027-08-02');
      expect(await known('2027-08-02')).toBe(false);
      clock.mockReturnValue(61_000);
      expect(await known('2027-08-02')).toBe(true);
      await declare('2027-08-03');
      expect(await known('2027-08-03')).toBe(false);
      calendar.forget();
      expect(await known('2027-08-03')).toBe(true);
      expect((await calendar.named()).get('2027-08-03')).toBe('declared');
    } finally {
      clock.mockRestore();
    }
  });

  it('knows which years the table covers', async () => {
    const calendar = new HolidayCalendarService(db);
    expect(await calendar.knowsYearOf('2027-12-31')).toBe(true);
    expect(await calendar.knowsYearOf('2028-01-01')).toBe(false);
  });
});

describe('the migration', () => {
  it('goes down and up again', async () => {
    for (const _ of MIGRATIONS) await db.undoLastMigration();
    expect(await db.query(`SELECT to_regclass('category') AS there`)).toEqual([{ there: null }]);
    await db.runMigrations();
    await load();
    expect(
      await new OfficeDirectoryService(db, new ReferenceCacheService(db)).categories(),
    ).toHaveLength(23);
  });
});
