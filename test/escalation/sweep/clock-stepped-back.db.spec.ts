import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { AccountDirectoryService } from '../../../src/core/accounts/account-directory.service.js';
import { HolidayCalendarService } from '../../../src/core/office/holiday-calendar.service.js';
import { LadderService } from '../../../src/core/office/ladder.service.js';
import { SweepService } from '../../../src/escalation/sweep/sweep.service.js';
import { Municipality } from '../../support/municipality.js';

/** The database's clock as it is for whoever reads, and two days back for every statement that writes. */
const CLOCK = `CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE plpgsql VOLATILE AS $$
  BEGIN
    RETURN pg_catalog.clock_timestamp()
      - CASE WHEN current_query() LIKE '%INSERT INTO%' THEN interval '2 days' ELSE interval '0' END;
  END $$`;

let town: Municipality;
let setBack: DataSource;
beforeAll(async () => {
  town = await Municipality.open();
  await town.dataSource.query(CLOCK);
  const { url } = town.dataSource.options as { url: string };
  const extra = { options: '-c search_path=public,pg_catalog' };
  setBack = new DataSource({ type: 'postgres', url, extra });
  await setBack.initialize();
}, 60_000);
afterAll(async () => {
  await setBack.destroy();
  await town.close();
});

it('a clock that is set back during a sweep dates no escalation before its plan', async () => {
  const { number } = await town.submit({}, 16);
  const { app } = town;
  const [directory, calendar] = [app.get(AccountDirectoryService), app.get(HolidayCalendarService)];
  await new SweepService(setBack, directory, calendar, app.get(LadderService)).run();
  const [row] = await town.rows<{ early: boolean; event: boolean }>(
    `SELECT e.recorded_at < e.planned_at AS early, v.at = e.recorded_at AS event
       FROM escalation e JOIN matter m ON m.id = e.matter_id JOIN matter_event v ON v.id = e.event_id
      WHERE m.reference = $1 AND e.level = 1`,
    [number],
  );
  expect(row).toEqual({ early: false, event: true });
});
