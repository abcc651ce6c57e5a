import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { fiscalQuarterOf, fiscalYearOf } from '../../../src/core/calendar/buddhist-era.js';
import { bangkokDayOf, type CivilDay } from '../../../src/core/calendar/civil-day.js';
import { IndicatorFreezingService } from '../../../src/plan/indicators/indicator-freezing.service.js';
import { IndicatorCasesQuery } from '../../../src/plan/indicators/indicator-cases.query.js';
import {
  IndicatorsQuery,
  type QuarterIndicator,
} from '../../../src/plan/indicators/indicators.query.js';
import type { Audience } from '../../../src/plan/indicators/audience.rule.js';
import type { ComputedIndicator } from '../../../src/plan/plan/plan-source.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { Municipality } from '../../support/municipality.js';
import { COPY_PLAN } from '../../support/plan-of-year.js';
import { CASES, ROUNDS, SCORES } from './generated-cases.sql.js';

/** The second quarter of fiscal year 2567. */
const SPAN = { from: '2024-01-01', to: '2024-03-31', asOf: '2024-04-15', ended: '2024-04-15' };
const YEAR = 2567;
const TODAY = bangkokDayOf(new Date());

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
  for (const year of [YEAR, fiscalYearOf(TODAY)]) {
    for (const sql of COPY_PLAN) await town.rows(sql, [year, TODAY]);
  }
  await town.rows(CASES, [SPAN.from, SPAN.to]);
  await town.rows(ROUNDS);
  await town.rows(SCORES);
}, 60_000);
afterAll(() => town.close());

const quarter = async (
  computed: ComputedIndicator,
  no = 2,
  audience: Audience = 'staff',
  year = YEAR,
  today: CivilDay = SPAN.asOf,
): Promise<QuarterIndicator> => {
  const all = await town.app.get(IndicatorsQuery).ofYear(year, audience, today);
  return all.find((one) => one.computed === computed)!.quarters[no - 1]!;
};
const one = async <T>(sql: string): Promise<T> =>
  (await town.rows<Record<string, T>>(sql))[0]!['n']!;

/** The cases of the quarter that anybody may count, told by days rather than by what was stored. */
const MINE = `complaint c JOIN matter m ON m.id = c.id LEFT JOIN matter_round r ON r.matter_id = m.id
  WHERE m.received_on >= '2024-01-01' AND m.received_on < '2024-04-01' AND NOT m.restricted`;

describe('computed indicators', () => {
  it('count results within fifteen days as another statement does', async () => {
    const { shown } = await quarter('resolved_in_15_days');
    const within = await one<number>(
      `SELECT count(*)::int AS n FROM ${MINE} AND r.resolved_on - m.received_on <= 15`,
    );
    const decided = await one<number>(
      `SELECT count(*)::int AS n FROM ${MINE} AND r.matter_id IS NOT NULL
         AND (r.resolved_on <= '2024-04-15' OR m.received_on + 15 < date '2024-04-15')`,
    );
    expect(within).toBeGreaterThan(50);
    expect(shown!.measure).toMatchObject({ numerator: within, denominator: decided });
    expect(shown!.measure.value).toBe(Math.round((within * 1000) / decided) / 10);
  });

  it('count answers for the LPA, the Damrongdhama centre apart', async () => {
    const { shown } = await quarter('lpa');
    for (const [group, channel] of [
      ['own', `c.channel <> 'damrongdhama'`],
      ['damrongdhama', `c.channel = 'damrongdhama'`],
    ] as const) {
      const within = await one<number>(
        `SELECT count(*)::int AS n FROM ${MINE} AND ${channel} AND r.answered_on - m.received_on <= 15`,
      );
      expect(within).toBeGreaterThan(5);
      expect(shown!.tally[`${group}_in_time`]).toBe(within);
    }
  });

  it('compare complaints with the same quarter a year before', async () => {
    const { shown } = await quarter('fewer_complaints');
    const kinds = `c.kind = ANY ('{grievance,complaint,misconduct}')`;
    const now = await one<number>(`SELECT count(*)::int AS n FROM ${MINE} AND ${kinds}`);
    const before = await one<number>(
      `SELECT count(*)::int AS n FROM complaint c JOIN matter m ON m.id = c.id
        WHERE extract(year FROM m.received_on) = 2023 AND NOT m.restricted AND ${kinds}`,
    );
    expect(shown!.measure).toEqual({
      unit: 'change',
      value: now - before,
      numerator: now,
      denominator: before,
    });
  });

  it('take the mean of the scores of results delivered in the quarter', async () => {
    const { shown } = await quarter('satisfaction');
    const resolved = `complaint_rating s JOIN matter_round r ON r.matter_id = s.matter_id
      JOIN matter m ON m.id = s.matter_id
      WHERE NOT m.restricted AND to_char(r.resolved_on, 'YYYY-MM') IN ('2024-01','2024-02','2024-03')`;
    const scored = `${resolved} AND (s.rated_at + interval '7 hours')::date <= '2024-04-15'`;
    const mean = await one<string>(`SELECT round(avg(s.score), 2)::text AS n FROM ${scored}`);
    const rated = await one<number>(`SELECT count(*)::int AS n FROM ${scored}`);
    expect(shown!.measure.numerator).toBe(rated);
    expect(shown!.measure.value).toBe(Number(mean));
  });

  it('count what came by which channel', async () => {
    const { shown } = await quarter('channels_and_procedure');
    const phone = await one<number>(
      `SELECT count(*)::int AS n FROM ${MINE} AND c.channel = 'phone'`,
    );
    expect(shown!.tally['phone']).toBe(phone);
    expect(shown!.measure).toMatchObject({ unit: 'channels', value: 0 });
  });

  it('say nothing of a quarter before the first case, or one that has not begun', async () => {
    const before = await quarter('resolved_in_15_days', 1, 'staff', 2565);
    expect(before).toMatchObject({ state: 'no_data', shown: null });
    const coming = await quarter('resolved_in_15_days', 4, 'staff', YEAR, '2024-06-30');
    expect(coming).toMatchObject({ state: 'no_data', shown: null });
  });

  it('tell outsiders nothing of restricted cases while the quarter is open, and insiders of nothing else', async () => {
    const secret = await one<number>(
      `SELECT count(*)::int AS n FROM ${MINE.replace('NOT m.restricted', 'm.restricted')} AND r.round = 1`,
    );
    expect(secret).toBeGreaterThanOrEqual(5);
    expect((await quarter('resolved_in_15_days')).shown!.restricted).toBeNull();
    const inside = (await quarter('resolved_in_15_days', 2, 'insider')).shown!;
    expect(Object.values(inside.tally).reduce((sum, n) => sum + n, 0)).toBe(secret);
    expect(inside.restricted).toBeNull();
  });
});

describe('a founded case', () => {
  it('falsifies "no complaint" of the project that it is linked with, and only that', async () => {
    const clerk = await town.officer('municipal_clerk');
    const { number } = await town.submit({ category: 'SERVICE' }, 2);
    const year = fiscalYearOf(TODAY);
    const link = (code: string) =>
      town.rows(
        `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
         SELECT $1, id, $2, 'confirmed', 'r', $3, now() FROM matter WHERE reference = $4`,
        [uuidv7(), code, clerk.id, number],
      );
    await link(`${year}-S2-06`);
    const now = async (computed: ComputedIndicator) =>
      (await quarter(computed, fiscalQuarterOf(TODAY), 'staff', year, TODAY)).shown!;
    expect((await now('no_complaints')).tally).toEqual({ examined: 1 });
    const letter = { kind: 'result', outcome: 'founded', body: 'ตรวจสอบแล้วเป็นจริง' } as const;
    await town.app
      .get(NoticesService)
      .sign({ number, actor: clerk, version: 1, ...letter }, new Date());
    expect((await now('no_complaints')).tally).toEqual({ founded: 1 });
    expect((await now('no_complaints')).measure.value).toBe(1);
    expect((await now('no_corruption_complaints')).measure.value).toBeNull();
  });
});

describe('a frozen quarter', () => {
  it('keeps its values and cases whatever is edited later, and shows what changed', async () => {
    const [first, second] = await Promise.all([
      town.app.get(IndicatorFreezingService).run(),
      town.app.get(IndicatorFreezingService).run(),
    ]);
    expect(first + second).toBeGreaterThanOrEqual(8);
    expect(await town.app.get(IndicatorFreezingService).run()).toBe(0);
    const frozen = await quarter('resolved_in_15_days', 2, 'staff', YEAR, TODAY);
    expect(frozen.state).toBe('frozen');
    const owed = `${MINE} AND r.matter_id IS NOT NULL`;
    expect(frozen.shown!.measure).toMatchObject({
      numerator: await one<number>(
        `SELECT count(*)::int AS n FROM ${owed} AND r.resolved_on - m.received_on <= 15`,
      ),
      // Each of them has had its fifteen days.
      denominator: await one<number>(`SELECT count(*)::int AS n FROM ${owed}`),
    });

    const secret = `m.restricted AND r.round = 1`;
    const told = await one<number>(
      `SELECT count(*)::int AS n FROM ${MINE.replace('NOT m.restricted', secret)}`,
    );
    expect(told).toBeGreaterThanOrEqual(5);
    expect(frozen.shown!.restricted).toBe(told);

    const edited = await town.rows<{ number: string }>(
      `UPDATE matter_round r SET resolved_in_time = false FROM matter m
        WHERE m.id = r.matter_id AND r.resolved_in_time AND NOT m.restricted
          AND m.received_on BETWEEN '2024-02-10' AND '2024-02-19' RETURNING m.reference AS number`,
    );
    const numbers = (edited as unknown as [{ number: string }[]])[0].map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(0);
    const after = await quarter('resolved_in_15_days', 2, 'staff', YEAR, TODAY);
    expect(after.shown).toEqual(frozen.shown);
    const changed = await town.app
      .get(IndicatorCasesQuery)
      .changed(
        frozen.freezeId!,
        { computed: 'resolved_in_15_days', projectCode: `${YEAR}-S3-05` },
        SPAN,
        () => ({ sql: 'NOT m.restricted', params: [] }),
      );
    expect(changed.map(({ number, was, countedAs }) => [number, was, countedAs]).sort()).toEqual(
      numbers.map((number) => [number, 'in_time', 'late']).sort(),
    );
  });

  it('cannot be changed by anybody', async () => {
    for (const sql of [
      `UPDATE indicator_freeze SET facts = '{}'`,
      'DELETE FROM indicator_freeze',
      `UPDATE indicator_frozen_case SET counted_as = 'in_time'`,
      'DELETE FROM indicator_frozen_case',
      'TRUNCATE indicator_frozen_case',
    ]) {
      await expect(town.rows(sql)).rejects.toThrow(/append-only/);
    }
  });

  it('closes on the fifteenth day after the quarter, not before', async () => {
    const open = quarterClosing(TODAY);
    const rows = await town.rows(
      'SELECT 1 FROM indicator_freeze WHERE fiscal_year = $1 AND quarter = $2',
      [open.year, open.no],
    );
    expect(rows).toEqual([]);
  });
});

/** The quarter that a day lies in: it cannot be locked. */
function quarterClosing(day: CivilDay): { year: number; no: number } {
  return { year: fiscalYearOf(day), no: fiscalQuarterOf(day) };
}
