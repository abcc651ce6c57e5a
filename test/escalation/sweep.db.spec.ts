import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Municipality } from '../support/municipality.js';

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
    const { number } = await town.file();
    await town.sweep();
    expect(await stepsOf(number)).toEqual([]);
  });

  it('records the first level once when the due day has ended, however often it runs', async () => {
    const { number } = await town.file({}, 16);
    await Promise.all([town.sweep(), town.sweep(), town.sweep()]);
    await town.sweep();
    expect(await stepsOf(number)).toEqual(['overdue_1']);
  });

  it('records no overdue on the due day itself', async () => {
    const { number } = await town.file({}, 15);
    await town.sweep();
    expect((await stepsOf(number)).filter((step) => step.startsWith('overdue'))).toEqual([]);
  });

  it('records all levels without a gap for one that is long overdue', async () => {
    const { number } = await town.file({}, 40);
    await town.sweep();
    expect(await stepsOf(number)).toEqual(['overdue_1', 'overdue_2', 'overdue_3']);
  });

  it('tells the head of the division, and of an unassigned case nobody less', async () => {
    const { number } = await town.file({ category: 'TAX' }, 16);
    await town.sweep();
    const [row] = await town.rows<{ told: { recipient: string }[] }>(
      `SELECT told FROM escalation e JOIN matter m ON m.id = e.matter_id WHERE m.reference = $1`,
      [number],
    );
    const head = await town.officer('division_head.fin');
    expect(row?.told.map((one) => one.recipient)).toEqual([head.id]);
  });

  it('tells of a restricted matter only along its own ladder', async () => {
    const { number } = await town.file({ category: 'MISC' }, 40);
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
});
