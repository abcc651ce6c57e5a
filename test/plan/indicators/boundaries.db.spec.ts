import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CivilDay } from '../../../src/core/calendar/civil-day.js';
import { IndicatorFreezingService } from '../../../src/plan/indicators/indicator-freezing.service.js';
import {
  IndicatorsQuery,
  type QuarterIndicator,
} from '../../../src/plan/indicators/indicators.query.js';
import type { ComputedIndicator } from '../../../src/plan/plan/plan-source.js';
import { Municipality } from '../../support/municipality.js';
import { COPY_PLAN } from '../../support/plan-of-year.js';

const YEAR = 2567;
/** The day on which its second quarter is locked. */
const CLOSING = '2024-04-15';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
  for (const sql of COPY_PLAN) await town.rows(sql, [YEAR, CLOSING]);
}, 60_000);
afterAll(() => town.close());

/** A case by the instant of its receipt, with the day its result was delivered, if any. */
const received = async (at: string, resolvedOn: CivilDay | null): Promise<void> => {
  const { number } = await town.submit();
  await town.rows(
    `UPDATE matter SET received_at = $2::timestamptz,
       received_on = ($2::timestamptz AT TIME ZONE 'Asia/Bangkok')::date WHERE reference = $1`,
    [number, at],
  );
  await town.rows(
    `UPDATE matter_round r SET first_due_on = m.received_on + 15, answered_on = $2::date,
       answered_in_time = $2::date <= m.received_on + 15, resolved_on = $2::date,
       resolved_in_time = $2::date <= m.received_on + 15
       FROM matter m WHERE m.id = r.matter_id AND m.reference = $1`,
    [number, resolvedOn],
  );
};

const quarter = async (
  no: number,
  today: CivilDay,
  computed: ComputedIndicator = 'resolved_in_15_days',
): Promise<QuarterIndicator> => {
  const all = await town.app.get(IndicatorsQuery).ofYear(YEAR, 'staff', today);
  return all.find((one) => one.computed === computed)!.quarters[no - 1]!;
};

describe('the edges of a quarter', () => {
  beforeAll(async () => {
    await received('2023-12-31T23:59:59+07:00', '2024-01-15');
    await received('2024-01-01T00:00:00+07:00', '2024-01-16');
    await received('2024-01-02T09:00:00+07:00', '2024-01-18');
    await received('2024-03-31T23:59:59+07:00', null);
    await received('2024-04-01T00:00:00+07:00', null);
  });

  it('lie at midnight in Bangkok, and a result on the due day is in time', async () => {
    expect((await quarter(1, '2024-02-01')).shown!.tally).toEqual({ in_time: 1 });
    expect((await quarter(2, '2024-04-10')).shown!.tally).toEqual({ in_time: 1, late: 1, open: 1 });
    expect((await quarter(3, '2024-04-10')).shown!.tally).toEqual({ open: 1 });
  });

  it('leave a case its due day to the end', async () => {
    expect((await quarter(2, CLOSING)).shown!.tally).toMatchObject({ open: 1 });
    expect((await quarter(2, '2024-04-16')).shown!.tally).toMatchObject({ overdue: 1 });
  });

  it('freeze an unanswered case of the last day as overdue: its fifteen days have ended', async () => {
    await town.app.get(IndicatorFreezingService).run();
    for (const [computed, overdue] of [
      ['resolved_in_15_days', 'overdue'],
      ['lpa', 'own_overdue'],
    ] as const) {
      const { state, shown } = await quarter(2, '2024-04-16', computed);
      expect(state).toBe('frozen');
      expect(shown!.tally[overdue]).toBe(1);
      expect(shown!.measure).toMatchObject({ value: 33.3, numerator: 1, denominator: 3 });
    }
  });
});
