import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { duePeriods } from '../../../src/escalation/sweep/due-periods.sql.js';
import { PeriodsService } from '../../../src/cases/matters/periods.service.js';
import { bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

const stepsOf = async (number: string): Promise<string[]> =>
  (
    await town.rows<{ step: string }>(
      `SELECT e.step FROM escalation e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1 ORDER BY e.planned_at, e.level`,
      [number],
    )
  ).map((row) => row.step);

describe('the sweep', () => {
  beforeEach(async () => {
    await town.sweep();
  });

  it('records nothing before its time', async () => {
    const { number } = await town.submit();
    await town.sweep();
    expect(await stepsOf(number)).toEqual([]);
  });

  it('records the first level once when the due day has ended, however often it runs', async () => {
    const { number } = await town.submit({}, 16);
    await Promise.all([town.sweep(), town.sweep(), town.sweep()]);
    await town.sweep();
    expect(await stepsOf(number)).toEqual(['overdue_1']);
  });

  it('records no overdue on the due day itself', async () => {
    const { number } = await town.submit({}, 15);
    await town.sweep();
    expect((await stepsOf(number)).filter((step) => step.startsWith('overdue'))).toEqual([]);
  });

  it('records all levels without a gap for one that is long overdue', async () => {
    const { number } = await town.submit({}, 40);
    await town.sweep();
    expect(await stepsOf(number)).toEqual(['overdue_1', 'overdue_2', 'overdue_3']);
  });

  it('tells the head of the division, and of an unassigned case nobody less', async () => {
    const { number } = await town.submit({ category: 'TAX' }, 16);
    await town.sweep();
    const [row] = await town.rows<{ told: { recipient: string }[] }>(
      `SELECT told FROM escalation e JOIN matter m ON m.id = e.matter_id WHERE m.reference = $1`,
      [number],
    );
    const head = await town.officer('division_head.fin');
    expect(row?.told.map((one) => one.recipient)).toEqual([head.id]);
  });

  it('tells of a restricted matter only along its own ladder', async () => {
    const { number } = await town.submit({ category: 'MISC' }, 40);
    await town.sweep();
    const rows = await town.rows<{ told: { recipient: string }[] }>(
      `SELECT told FROM escalation e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1 ORDER BY level`,
      [number],
    );
    const officer = await town.officer('misconduct_officer');
    expect(rows.flatMap((row) => row.told.map((one) => one.recipient))).toEqual([
      officer.id,
      'contact:restricted_deputy',
      'contact:outside_body',
    ]);
  });

  it('records what is due beyond the first batches, in one run', async () => {
    const { number } = await town.submit({}, 16);
    // More than three batches of 200, of the same day: what a holiday or a standstill of a day leaves.
    const copies = 650;
    await town.rows(
      `WITH one AS (SELECT * FROM matter WHERE reference = $1),
         copy AS (SELECT n, gen_random_uuid() AS id FROM generate_series(1, $2::int) n),
         matters AS (INSERT INTO matter (id, reference, kind, restricted, division_code, received_at, received_on)
           SELECT copy.id, 'copy ' || n, kind, restricted, division_code, received_at, received_on FROM one, copy)
       INSERT INTO period (id, matter_id, round, no, opened_by, opened_on, due_on, due_at, rule_version, next_step_at)
       SELECT gen_random_uuid(), copy.id, 1, 1, p.opened_by, p.opened_on, p.due_on, p.due_at, p.rule_version,
              p.next_step_at FROM copy, one JOIN period p ON p.matter_id = one.id`,
      [number, copies],
    );
    expect(await town.sweep()).toBe(copies + 1);
    const due = `SELECT 1 FROM period WHERE ended_at IS NULL AND next_step_at <= clock_timestamp()`;
    expect(await town.rows(due)).toEqual([]);
  });

  it('leaves alone what was answered after it was found due and before its lock was there', async () => {
    const { number } = await town.submit({}, 16);
    const [matter] = await town.rows<{ id: string }>('SELECT id FROM matter WHERE reference = $1', [
      number,
    ]);
    const at = new Date();
    const delivered = { kind: 'result' as const, at, on: bangkokDayOf(at) };
    const { locked, periods } = await town.dataSource.transaction(async (manager) => {
      const real = manager.query.bind(manager);
      let asked = 0;
      // As if the answer had been committed between the snapshot of the first statement and its lock.
      manager.query = (async (sql: string, params?: unknown[]) => {
        const rows = await real(sql, params);
        asked += 1;
        if (asked === 1) {
          manager.query = real;
          await town.app.get(PeriodsService).endByNotice(manager, matter!.id, delivered);
        }
        return rows;
      }) as typeof manager.query;
      return duePeriods(manager, 200);
    });
    expect(locked).toBe(1);
    expect(periods).toEqual([]);
  });
});
