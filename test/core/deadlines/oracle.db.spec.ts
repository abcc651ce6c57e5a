import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { DataSource as Source } from 'typeorm';
import {
  lastWorkingDayOnOrBefore,
  type Holidays,
} from '../../../src/core/calendar/working-days.js';
import { dataSourceOptions } from '../../../src/apps/database/data-source.js';
import { dueAtFor, dueOnFor } from '../../../src/core/deadlines/fifteen-days.rule.js';
import { ladderProblems } from '../../../src/core/deadlines/ladder-check.rule.js';
import { plannedSteps, type LadderStep } from '../../../src/core/deadlines/ladder.rule.js';
import { testDatabase } from '../../support/test-database.js';

/** Every day on which something may be received, and what SQL makes of it; no code of ours is asked. */
const ORACLE = `WITH RECURSIVE received AS (
    SELECT day::date AS day FROM generate_series('2021-01-01'::date, '2040-12-31'::date, '1 day') AS day),
  due AS (SELECT day AS received_on, day + 15 AS due_on FROM received),
  closed AS (SELECT day FROM holiday WHERE office_closed),
  back AS (SELECT due_on, due_on AS day FROM due
    UNION ALL SELECT due_on, day - 1 FROM back
      WHERE extract(isodow FROM day) IN (6, 7) OR day IN (SELECT day FROM closed)),
  warned AS (SELECT due_on, min(day) AS day FROM back GROUP BY due_on)
  SELECT to_char(due.received_on, 'YYYY-MM-DD') AS "receivedOn", to_char(due.due_on, 'YYYY-MM-DD') AS "dueOn",
    extract(epoch FROM (due.due_on + 1)::timestamp AT TIME ZONE 'Asia/Bangkok') * 1000 AS "dueAt",
    to_char(warned.day, 'YYYY-MM-DD') AS "lastWorkingDay"
  FROM due JOIN warned USING (due_on) ORDER BY 1`;

/** The instants of a ladder for one due day and warning day, with reminders that meet made one. */
const LADDER = `WITH step AS (SELECT * FROM jsonb_to_recordset($3::jsonb)
    AS s(code text, level int, anchor text, days int)),
  placed AS (SELECT code, level, anchor, CASE anchor
      WHEN 'before_due' THEN $1::date - days
      WHEN 'last_working_day' THEN $2::date
      ELSE $1::date + days + 1 END AS day FROM step)
  SELECT code, extract(epoch FROM day::timestamp AT TIME ZONE 'Asia/Bangkok') * 1000 AS at
    FROM placed WHERE anchor <> 'before_due'
      OR day < (SELECT min(day) FROM placed WHERE anchor = 'last_working_day')
      OR NOT EXISTS (SELECT 1 FROM placed WHERE anchor = 'last_working_day')
   ORDER BY at, level`;

interface OracleDay {
  receivedOn: string;
  dueOn: string;
  dueAt: string;
  lastWorkingDay: string;
}

let database: Awaited<ReturnType<typeof testDatabase>>;
let dataSource: DataSource;
let holidays: Holidays;
let days: OracleDay[];
beforeAll(async () => {
  database = await testDatabase();
  dataSource = await new Source(dataSourceOptions(database.url, 2)).initialize();
  const closed = await dataSource.query<{ day: string }[]>(
    `SELECT to_char(day, 'YYYY-MM-DD') AS day FROM holiday WHERE office_closed`,
  );
  holidays = new Set(closed.map(({ day }) => day));
  days = await dataSource.query<OracleDay[]>(ORACLE);
}, 60_000);
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe('every day received from 2021 to 2040, against SQL', () => {
  it('falls due on the fifteenth day after it, until the end of that day in Bangkok', () => {
    expect(days).toHaveLength(7305);
    const wrong = days.filter(({ receivedOn, dueOn, dueAt }) => {
      const ours = dueOnFor(receivedOn);
      return ours !== dueOn || dueAtFor(ours).getTime() !== Number(dueAt);
    });
    expect(wrong).toEqual([]);
  });

  it('is warned of on the last working day on or before the due day', () => {
    const wrong = days.filter(
      ({ dueOn, lastWorkingDay }) => lastWorkingDayOnOrBefore(dueOn, holidays) !== lastWorkingDay,
    );
    expect(wrong).toEqual([]);
    // The shipped holidays matter: without them other days would come out.
    const weekendsOnly = days.filter(
      ({ dueOn, lastWorkingDay }) => lastWorkingDayOnOrBefore(dueOn, new Set()) !== lastWorkingDay,
    );
    expect(weekendsOnly.length).toBeGreaterThan(50);
  });
});

/** Ladders that the office may configure. */
const ladders: fc.Arbitrary<LadderStep[]> = fc
  .record({
    early: fc.option(fc.integer({ min: 1, max: 14 }), { nil: null }),
    last: fc.boolean(),
    gaps: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 0, maxLength: 2 }),
  })
  .map(({ early, last, gaps }) => {
    const after = [0, ...gaps.map((_, index) => gaps.slice(0, index + 1).reduce((a, b) => a + b))];
    const step = (code: string, level: number, anchor: LadderStep['anchor'], days: number) => ({
      code,
      level,
      anchor,
      days,
      recipients: ['mayor'],
    });
    return [
      ...(early === null ? [] : [step('early', 0, 'before_due', early)]),
      ...(last ? [step('last', 0, 'last_working_day', 0)] : []),
      ...after.map((days, index) => step(`level_${index + 1}`, index + 1, 'after_due', days)),
    ];
  });

describe('every ladder that may be configured, against SQL', () => {
  it('is planned for the same instants, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(ladders, fc.nat(7304), async (ladder, index) => {
        expect(ladderProblems('ordinary', ladder)).toEqual([]);
        const { receivedOn, dueOn, lastWorkingDay } = days[index]!;
        const rows = await dataSource.query<{ code: string; at: string }[]>(LADDER, [
          dueOn,
          lastWorkingDay,
          JSON.stringify(ladder),
        ]);
        const ours = plannedSteps({ openedOn: receivedOn, dueOn }, ladder, holidays);
        expect(ours.map(({ code, at }) => [code, at.getTime()])).toEqual(
          rows.map(({ code, at }) => [code, Number(at)]),
        );
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
