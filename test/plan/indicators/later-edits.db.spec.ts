import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { quartersOf } from '../../../src/core/calendar/reporting-period.js';
import { IndicatorFreezingService } from '../../../src/plan/indicators/indicator-freezing.service.js';
import { IndicatorCasesQuery } from '../../../src/plan/indicators/indicator-cases.query.js';
import { IndicatorChangesQuery } from '../../../src/plan/indicators/indicator-changes.query.js';
import {
  IndicatorsQuery,
  type QuarterIndicator,
} from '../../../src/plan/indicators/indicators.query.js';
import { reportingPeriodOn } from '../../../src/plan/indicators/measured-period.rule.js';
import type { ComputedIndicator } from '../../../src/plan/plan/plan-source.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { Municipality } from '../../support/municipality.js';
import { COPY_PLAN } from '../../support/plan-of-year.js';

const YEAR = 2567;
const TODAY = bangkokDayOf(new Date());
const EVERYTHING = () => ({ sql: 'true', params: [] });

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
  for (const sql of COPY_PLAN) await town.rows(sql, [YEAR, TODAY]);
}, 60_000);
afterAll(() => town.close());

/** A case of January 2024, linked, founded and told of in February. */
async function founded(): Promise<string> {
  const clerk = await town.officer('municipal_clerk');
  const { number } = await town.submit({ category: 'SERVICE' });
  const letter = { kind: 'result', outcome: 'founded', body: 'ตรวจสอบแล้วเป็นจริง' } as const;
  await town.app
    .get(NoticesService)
    .sign({ number, actor: clerk, version: 1, ...letter }, new Date());
  await town.rows(`UPDATE matter SET received_on = '2024-01-31' WHERE reference = $1`, [number]);
  await town.rows(
    `UPDATE notice n SET letter_on = '2024-02-10', delivered_on = '2024-02-10' FROM matter m
      WHERE m.id = n.matter_id AND m.reference = $1`,
    [number],
  );
  await town.rows(
    `UPDATE matter_round r SET first_due_on = '2024-02-15', answered_on = '2024-02-10',
       resolved_on = '2024-02-10' FROM matter m WHERE m.id = r.matter_id AND m.reference = $1`,
    [number],
  );
  await town.rows(
    `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
     SELECT $1, id, $2, 'confirmed', 'r', $3, '2024-02-01' FROM matter WHERE reference = $4`,
    [uuidv7(), `${YEAR}-S2-06`, clerk.id, number],
  );
  return number;
}

const all = async (): Promise<Map<ComputedIndicator, QuarterIndicator>> => {
  const year = await town.app.get(IndicatorsQuery).ofYear(YEAR, 'staff', TODAY);
  return new Map(year.map(({ computed, quarters }) => [computed, quarters[1]!]));
};

/** What counts differently now, and what the figure would be. */
const difference = async (computed: ComputedIndicator, code: string) => {
  const indicator = (await town.app.get(IndicatorsQuery).ofProject(code, 'staff', TODAY))!;
  const quarter = indicator.quarters[1]!;
  const changed = await town.app
    .get(IndicatorCasesQuery)
    .changed(
      quarter.freezeId!,
      { computed, projectCode: code },
      reportingPeriodOn(quartersOf(YEAR)[1]!, TODAY),
      EVERYTHING,
    );
  const { now } = await town.app.get(IndicatorChangesQuery).of(indicator, quarter, 'staff', TODAY);
  const told = changed.map(({ number, was, countedAs }) => [number, was, countedAs]);
  return { told, now: now!.tally };
};

describe('what is edited after the quarter is locked', () => {
  let cases: string[];
  let frozen: Map<ComputedIndicator, QuarterIndicator>;
  beforeAll(async () => {
    cases = [await founded(), await founded(), await founded(), await founded()];
    await town.app.get(IndicatorFreezingService).run();
    frozen = await all();
    expect([...frozen.values()].map(({ state }) => state)).toEqual(Array(8).fill('frozen'));
    expect(frozen.get('no_complaints')!.shown!.tally).toEqual({ founded: 4 });

    const [unlinked, cameBack, scored, mended] = cases;
    const of = (number: string | undefined) => [number];
    await town.rows(
      `UPDATE plan_link l SET state = 'removed', removed_at = now(), removed_by = by_account,
         removed_reason = 'r' FROM matter m WHERE m.id = l.matter_id AND m.reference = $1`,
      of(unlinked),
    );
    await town.rows(
      `UPDATE notice n SET state = 'returned', returned_on = current_date, returned_why = 'moved'
         FROM matter m WHERE m.id = n.matter_id AND m.reference = $1`,
      of(cameBack),
    );
    await town.rows(
      `INSERT INTO complaint_rating (matter_id, round, score, rated_at)
       SELECT id, 1, 5, now() FROM matter WHERE reference = $1`,
      of(scored),
    );
    await town.rows(`UPDATE complaint SET kind = 'compliment' WHERE number = $1`, of(mended));
  }, 60_000);

  it('leaves every frozen figure as it was', async () => {
    expect(await all()).toEqual(frozen);
  });

  it('leaves the frozen cases as they were', async () => {
    const { freezeId } = frozen.get('no_complaints')!;
    const listed = await town.app.get(IndicatorCasesQuery).frozenPage(freezeId!, EVERYTHING, 1);
    expect(listed.map(({ number, countedAs }) => [number, countedAs]).sort()).toEqual(
      cases.map((number) => [number, 'founded']).sort(),
    );
  });

  it('is told as a difference: a link removed, a letter come back, a kind mended', async () => {
    const { told, now } = await difference('no_complaints', `${YEAR}-S2-06`);
    const [unlinked, cameBack, , mended] = cases;
    expect(told.sort()).toEqual(
      [
        [unlinked, 'founded', null],
        [cameBack, 'founded', 'examined'],
        [mended, 'founded', null],
      ].sort(),
    );
    expect(now).toEqual({ founded: 1, examined: 1 });
  });

  it('is told as a difference: a score given later, a case that is no complaint any more', async () => {
    const scores = await difference('satisfaction', `${YEAR}-S2-02`);
    expect(scores.told).toEqual([[cases[2], 'not_rated', 'score_5']]);
    expect(scores.now).toEqual({ not_rated: 3, score_5: 1 });
    const counted = await difference('fewer_complaints', `${YEAR}-S2-01`);
    expect(counted.told).toEqual([[cases[3], 'this_year', null]]);
  });

  it('is dated by what was recorded of the case since', async () => {
    await town.rows(
      `INSERT INTO matter_event (id, matter_id, seq, type, at, data)
       SELECT $1, id, last_seq + 1, 'rated', clock_timestamp(), '{}' FROM matter WHERE reference = $2`,
      [uuidv7(), cases[2]],
    );
    const { freezeId } = frozen.get('satisfaction')!;
    const [changed] = await town.app
      .get(IndicatorCasesQuery)
      .changed(
        freezeId!,
        { computed: 'satisfaction', projectCode: `${YEAR}-S2-02` },
        reportingPeriodOn(quartersOf(YEAR)[1]!, TODAY),
        EVERYTHING,
      );
    expect(bangkokDayOf(changed!.lastEventAt!)).toBe(TODAY);
  });

  it('shows the quarter before, and the year before, as no data when there was none', async () => {
    const indicator = await town.app
      .get(IndicatorsQuery)
      .ofProject(`${YEAR}-S3-07`, 'staff', TODAY);
    const changes = await town.app
      .get(IndicatorChangesQuery)
      .of(indicator!, indicator!.quarters[2]!, 'staff', TODAY);
    expect(changes.before.shown!.tally).toEqual({ own_in_time: 4 });
    expect(changes.yearBefore).toMatchObject({ state: 'no_data', shown: null });
  });

  it('adds the quarters up to a year', async () => {
    const year = await town.app.get(IndicatorsQuery).ofYear(YEAR, 'staff', TODAY);
    const of = (computed: ComputedIndicator) => year.find((one) => one.computed === computed)!.year;
    expect(of('lpa')).toMatchObject({ value: 100, numerator: 4, denominator: 4 });
    expect(of('no_complaints')).toMatchObject({ value: 4, numerator: 4, denominator: 4 });
    expect(of('fewer_complaints')).toMatchObject({ value: null, numerator: 4 });
  });
});
