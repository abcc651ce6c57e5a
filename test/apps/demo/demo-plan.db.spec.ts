import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fiscalYearOf } from '../../../src/core/calendar/buddhist-era.js';
import { bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { prepare } from '../../../src/apps/database/prepare.js';
import { testDatabase, testSettings } from '../../support/test-database.js';
import { DataSource } from 'typeorm';

const YEAR = fiscalYearOf(bangkokDayOf(new Date()));
let database: Awaited<ReturnType<typeof testDatabase>>;
let db: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  const settings = testSettings(database.url, { DEMO_PASSWORD: 'test-password-15' });
  await prepare({ settings, demo: true });
  await prepare({ settings, demo: true });
  db = await new DataSource({ type: 'postgres', url: database.url }).initialize();
}, 120_000);
afterAll(async () => {
  await db?.destroy();
  await database.drop();
});

it('has a plan of the current year once, plainly an example, with works and linked cases', async () => {
  const [plan] = await db.query(
    `SELECT document->>'title' AS title, (SELECT count(*)::int FROM plan_project p
       WHERE p.fiscal_year = y.fiscal_year) AS projects FROM plan y WHERE fiscal_year = $1`,
    [YEAR],
  );
  expect(plan).toMatchObject({ title: expect.stringContaining('ตัวอย่าง'), projects: 30 });
  const [counts] = await db.query(
    `SELECT (SELECT count(*)::int FROM plan_work) AS works,
            (SELECT count(*)::int FROM plan_link) AS links,
            (SELECT count(*)::int FROM plan_link l JOIN matter m ON m.id = l.matter_id
              WHERE m.restricted) AS restricted`,
  );
  expect(counts.works).toBe(3);
  expect(counts.links).toBeGreaterThan(10);
  expect(counts.restricted).toBe(0);
});
