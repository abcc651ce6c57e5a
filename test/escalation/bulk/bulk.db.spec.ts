import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { startWork } from '../../../src/cases/commands/moves/start-work.move.js';
import {
  BULK_ACTS,
  type BulkActName,
  type BulkInput,
} from '../../../src/escalation/bulk/bulk-acts.js';
import {
  BulkOrdersService,
  type BulkRow,
} from '../../../src/escalation/bulk/bulk-orders.service.js';
import { BulkRunsService } from '../../../src/escalation/bulk/bulk-runs.service.js';
import { SelfChecksService } from '../../../src/assurance/self-checks/self-checks.service.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

const orders = (): BulkOrdersService => town.app.get(BulkOrdersService);
const runs = (): BulkRunsService => town.app.get(BulkRunsService);
const REASON = 'เหตุผลที่แต่งขึ้นเพื่อทดสอบ';

const inputOf = async (act: BulkActName): Promise<BulkInput> => {
  const { id: officerId } = await town.officer('division_officer.eng');
  const all = { officerId, category: 'ROAD', project: '2565-S3-05', reason: REASON };
  return Object.fromEntries(BULK_ACTS[act].needs.map((name) => [name, all[name]]));
};

const submitted = async (count: number): Promise<string[]> => {
  const numbers: string[] = [];
  for (let n = 0; n < count; n += 1) numbers.push((await town.submit()).number);
  return numbers;
};

async function asked(
  act: BulkActName,
  numbers: readonly string[],
  username = 'municipal_clerk',
): Promise<string> {
  const actor = await town.officer(username);
  return orders().ask(actor, { act, numbers, input: await inputOf(act) }, new Date());
}

async function done(id: string): Promise<void> {
  await orders().confirm(id, new Date());
  await runs().advance(id, () => true);
}

const rowsOf = async (id: string, username = 'municipal_clerk'): Promise<BulkRow[]> =>
  orders().rows(await town.officer(username), id);
const statesOf = async (id: string): Promise<(readonly [string, string | null])[]> =>
  (await rowsOf(id)).map(({ state, refusal }) => [state, refusal] as const);

/** Everything that is stored of these cases, but for the versions that count decisions and what search finds. */
async function factsOf(numbers: readonly string[]): Promise<unknown> {
  return town.rows(
    `SELECT m.reference, m.officer_id, m.division_code, c.status, c.category_code, c.subject,
       (SELECT count(*)::int FROM plan_link l WHERE l.matter_id = m.id AND l.state = 'confirmed') AS links
       FROM matter m JOIN complaint c ON c.id = m.id WHERE m.reference = ANY($1) ORDER BY 1`,
    [numbers],
  );
}
const eventsOf = (number: string): Promise<{ type: string }[]> =>
  town.rows<{ type: string }>(
    `SELECT e.type FROM matter_event e JOIN matter m ON m.id = e.matter_id
      WHERE m.reference = $1 ORDER BY e.seq`,
    [number],
  );
const lastEvent = async (number: string): Promise<string> => (await eventsOf(number)).at(-1)!.type;

const EVENTS: Readonly<Record<BulkActName, readonly [done: string, undone: string]>> = {
  assign: ['officer_assigned', 'step_undone'],
  take: ['work_started', 'step_undone'],
  category: ['category_set', 'category_set'],
  plan_link: ['plan_linked', 'plan_unlinked'],
};

const ACTS = Object.keys(BULK_ACTS) as BulkActName[];

describe('an act on several cases', () => {
  it.each(ACTS)('rehearses, does and takes back with events of its own: %s', async (act) => {
    const numbers = await submitted(3);
    const before = await factsOf(numbers);
    const id = await asked(act, numbers);
    const order = await orders().one(await town.officer('municipal_clerk'), id);
    const events = await eventsOf(numbers[0]!);
    expect([...(await runs().rehearse(order)).values()]).toEqual([null, null, null]);
    expect([await factsOf(numbers), await eventsOf(numbers[0]!)]).toEqual([before, events]);
    await done(id);
    expect(await statesOf(id)).toEqual(numbers.map(() => ['done', null]));
    expect(await factsOf(numbers)).not.toEqual(before);
    for (const number of numbers) expect(await lastEvent(number)).toBe(EVENTS[act][0]);
    await runs().undo(await orders().one(await town.officer('municipal_clerk'), id));
    expect(await statesOf(id)).toEqual(numbers.map(() => ['undone', null]));
    expect(await factsOf(numbers)).toEqual(before);
    for (const number of numbers) expect(await lastEvent(number)).toBe(EVENTS[act][1]);
  });

  it('says before and after which case is refused and why, and does the others', async () => {
    const [ordinary, closed, changed] = (await submitted(3)) as [string, string, string];
    const { number: elsewhere } = await town.submit({ category: 'TAX' });
    await town.rows(`UPDATE complaint SET status = 'closed' WHERE number = $1`, [closed]);
    const all = [ordinary, closed, changed, elsewhere];
    const id = await asked('assign', all);
    const actor = await town.officer('municipal_clerk');
    const moves = town.app.get(ComplaintMovesService);
    await moves.make(startWork, { number: changed, actor }, {}, new Date());
    const wanted: Record<string, string | null> = {
      [ordinary]: null,
      [closed]: 'move_not_possible',
      [changed]: 'matter_changed',
      [elsewhere]: 'officer_missing',
    };
    const rows = await rowsOf(id);
    const said = await runs().rehearse(await orders().one(actor, id));
    for (const { id: matter, number } of rows) expect(said.get(matter)).toBe(wanted[number]);
    await done(id);
    for (const { number, state, refusal } of await rowsOf(id)) {
      expect([number, state, refusal]).toEqual([
        number,
        wanted[number] === null ? 'done' : 'refused',
        wanted[number],
      ]);
    }
  });

  it('lets each command ask the policy: who may not do it to one case may not do it to many', async () => {
    const numbers = await submitted(2);
    const before = await factsOf(numbers);
    const id = await asked('assign', numbers, 'division_officer.eng');
    await done(id);
    expect(await statesOf(id)).toEqual(numbers.map(() => ['refused', 'not_allowed']));
    expect(await factsOf(numbers)).toEqual(before);
  });

  it('takes only cases that the officer sees, and belongs to who asked', async () => {
    const [mine] = (await submitted(1)) as [string];
    const { number: secret } = await town.submit({ category: 'MISC' });
    const { number: other } = await town.submit({ category: 'TAX' });
    const id = await asked('take', [mine, secret, other], 'division_officer.eng');
    const rows = await rowsOf(id, 'division_officer.eng');
    expect(rows.map(({ number }) => number)).toEqual([mine]);
    const none = asked('take', [secret], 'division_officer.eng');
    await expect(none).rejects.toMatchObject({ code: 'bulk_nothing_chosen' });
    const theirs = orders().one(await town.officer('municipal_clerk'), id);
    await expect(theirs).rejects.toMatchObject({ code: 'bulk_not_there' });
  });

  it('does the rest and nothing twice when it is called again, and what a process left behind', async () => {
    const numbers = await submitted(4);
    const id = await asked('take', numbers);
    await orders().confirm(id, new Date());
    let left = 2;
    await runs().advance(id, () => left-- > 0);
    expect((await statesOf(id)).filter(([state]) => state === 'done').length).toBe(2);
    await Promise.all([runs().advanceAll(() => true), runs().advanceAll(() => true)]);
    await runs().advanceAll(() => true);
    expect(await statesOf(id)).toEqual(numbers.map(() => ['done', null]));
    for (const number of numbers) {
      const started = (await eventsOf(number)).filter(({ type }) => type === 'work_started');
      expect(started.length).toBe(1);
    }
  });

  it('loses its mark with its command: what was not done does not stand there as done', async () => {
    const numbers = await submitted(1);
    const id = await asked('take', numbers);
    await orders().confirm(id, new Date());
    const dataSource = town.app.get(DataSource);
    await dataSource.query(`CREATE FUNCTION fail_bulk() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'planted'; END $$`);
    await dataSource.query(`CREATE TRIGGER fail_bulk BEFORE UPDATE ON bulk_case
      FOR EACH ROW WHEN (NEW.state = 'done') EXECUTE FUNCTION fail_bulk()`);
    await expect(runs().advance(id, () => true)).rejects.toThrow('planted');
    await dataSource.query('DROP TRIGGER fail_bulk ON bulk_case');
    expect([await lastEvent(numbers[0]!), await statesOf(id)]).toEqual([
      'routed',
      [['waiting', null]],
    ]);
    await runs().advanceAll(() => true);
    expect(await lastEvent(numbers[0]!)).toBe('work_started');
  });

  it('keeps, when taken back, the cases in which something has happened since', async () => {
    const numbers = await submitted(2);
    const id = await asked('assign', numbers);
    await done(id);
    const actor = await town.officer('municipal_clerk');
    const order = { number: numbers[0]!, actor };
    const moves = town.app.get(ComplaintMovesService);
    await moves.make(startWork, order, {}, new Date());
    await runs().undo(await orders().one(actor, id));
    const states = Object.fromEntries(
      (await rowsOf(id)).map(({ number, state, refusal }) => [number, [state, refusal]]),
    );
    expect(states).toEqual({
      [numbers[0]!]: ['kept', 'matter_changed'],
      [numbers[1]!]: ['undone', null],
    });
  });

  it('is taken back within thirty seconds only', async () => {
    const numbers = await submitted(1);
    const id = await asked('take', numbers);
    await done(id);
    await town.rows(`UPDATE bulk_order SET ended_at = ended_at - interval '31 s' WHERE id = $1`, [
      id,
    ]);
    const late = runs().undo(await orders().one(await town.officer('municipal_clerk'), id));
    await expect(late).rejects.toMatchObject({ code: 'bulk_undo_over' });
    expect(await lastEvent(numbers[0]!)).toBe('work_started');
  });

  it('refuses a reason that names whom a case hides, for that case alone', async () => {
    const { number: hidden } = await town.submit({ name: 'นางแดง แสงดาว', hideName: true });
    const [open] = (await submitted(1)) as [string];
    const actor = await town.officer('municipal_clerk');
    const input = { category: 'ROAD', reason: 'นางแดง แสงดาว โทรมาแจ้งว่าเป็นถนน' };
    const numbers = [hidden, open];
    const id = await orders().ask(actor, { act: 'category', numbers, input }, new Date());
    await done(id);
    const states = (await rowsOf(id)).map(({ number, refusal }) => [number, refusal]);
    expect(Object.fromEntries(states)).toEqual({ [hidden]: 'names_complainant', [open]: null });
  });

  it('is forgotten after a day, unless it is still to be done', async () => {
    const numbers = await submitted(1);
    const [idle, waits] = [await asked('take', numbers), await asked('assign', numbers)];
    await orders().confirm(waits, new Date());
    await orders().forgetOld(new Date(Date.now() + 25 * 3_600_000));
    const clerk = await town.officer('municipal_clerk');
    await expect(orders().one(clerk, idle)).rejects.toMatchObject({ code: 'bulk_not_there' });
    expect((await orders().one(clerk, waits)).id).toBe(waits);
  });

  it('leaves every invariant true', async () => {
    for await (const { invariant, breaches } of town.app.get(SelfChecksService).findings()) {
      expect([invariant, breaches]).toEqual([invariant, []]);
    }
  });
});
