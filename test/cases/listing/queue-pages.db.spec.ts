import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import {
  DUE_FILTERS,
  type DueFilter,
  type QueueFilter,
} from '../../../src/escalation/triage/queue-filter.js';
import {
  TriageQueueQuery,
  type QueueRow,
} from '../../../src/escalation/triage/triage-queue.query.js';
import { queuePlace } from '../../../src/cases/listing/queue-rank.sql.js';
import { CaseListingService } from '../../../src/cases/listing/case-listing.service.js';
import { fillWithCases } from '../../support/many-cases.js';
import { Municipality } from '../../support/municipality.js';

const CASES = 700;
const today = bangkokDayOf(new Date());
let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
  const client = new pg.Client({ connectionString: town.settings.DATABASE_URL });
  await client.connect();
  await fillWithCases((sql, params) => client.query(sql, params), { from: 1, to: CASES, today });
  await client.end();
}, 60_000);
afterAll(() => town.close());

const NOT_CLOSED = `c.status <> 'closed'`;
const OWED = 'p.ended_on IS NULL';

/** What each tab holds, said of the facts once more and without the rows of lists. */
const HOLDS: Record<DueFilter, string> = {
  open: OWED,
  overdue: `${OWED} AND p.due_on < $1::date`,
  near: `${OWED} AND p.due_on BETWEEN $1::date AND $1::date + 3`,
  unassigned: `m.officer_id IS NULL AND c.status IN ('received','assigned','in_progress','waiting_for_citizen','referred','declined')`,
  mine: `m.officer_id = $2::uuid AND ${NOT_CLOSED}`,
  unlinked: `${NOT_CLOSED} AND NOT EXISTS (SELECT 1 FROM plan_link l WHERE l.matter_id = m.id)`,
  answered: 'p.ended_on IS NOT NULL',
};

/** All pages of a filter in turn, onward or backward. */
async function walk(actor: never, filter: QueueFilter, backward = false): Promise<QueueRow[]> {
  const queue = town.app.get(TriageQueueQuery);
  let { page } = await queue.read(actor, filter, today);
  const rows = [...page.rows];
  while (page.later) {
    ({ page } = await queue.read(
      actor,
      { ...filter, after: queuePlace(page.rows.at(-1)!) },
      today,
    ));
    rows.push(...page.rows);
  }
  if (!backward) return rows;
  const back = [...page.rows];
  while (page.earlier) {
    ({ page } = await queue.read(actor, { ...filter, before: queuePlace(page.rows[0]!) }, today));
    back.unshift(...page.rows);
  }
  return back;
}

describe('the pages of the queue', () => {
  for (const username of ['municipal_clerk', 'division_officer.eng', 'misconduct_officer']) {
    it.each(DUE_FILTERS)(
      `hold every case of the tab once, in order, and as many as counted: ${username} %s`,
      async (due) => {
        const actor = await town.officer(username);
        const seen =
          username === 'misconduct_officer'
            ? 'm.restricted'
            : `NOT m.restricted ${actor.divisionCode ? `AND m.division_code = 'ENG'` : ''}`;
        const wanted = await town.rows<{ number: string }>(
          `SELECT c.number FROM matter m JOIN complaint c ON c.id = m.id JOIN period p ON p.matter_id = m.id
            WHERE ${seen} AND ${HOLDS[due]} AND $2::uuid IS NOT NULL AND $1::date IS NOT NULL
            ORDER BY p.ended_on DESC NULLS FIRST, p.due_on, m.id`,
          [today, actor.id],
        );
        const rows = await walk(actor as never, { due });
        expect(rows.map(({ number }) => number)).toEqual(wanted.map(({ number }) => number));
        const back = await walk(actor as never, { due }, true);
        expect(back.map(({ number }) => number)).toEqual(wanted.map(({ number }) => number));
        const { counts } = await town.app.get(TriageQueueQuery).read(actor, { due }, today);
        expect(counts.of[due]).toBe(wanted.length);
      },
    );
  }

  it('narrow by every filter to the cases that have it', async () => {
    const actor = await town.officer('municipal_clerk');
    const all = await walk(actor as never, { due: 'open' });
    const one = all.find((row) => row.villageNo !== null && row.officerId !== null)!;
    const filters: [QueueFilter, (row: QueueRow) => boolean][] = [
      [{ division: one.divisionCode! }, (row) => row.divisionCode === one.divisionCode],
      [{ category: one.categoryCode }, (row) => row.categoryCode === one.categoryCode],
      [{ village: one.villageNo! }, (row) => row.villageNo === one.villageNo],
      [{ officer: one.officerId! }, (row) => row.officerId === one.officerId],
      [{ state: one.status }, (row) => row.status === one.status],
      [{ channel: one.channel }, (row) => row.channel === one.channel],
      [{ from: one.receivedOn }, (row) => row.receivedOn >= one.receivedOn],
      [{ to: one.receivedOn }, (row) => row.receivedOn <= one.receivedOn],
    ];
    for (const [filter, has] of filters) {
      const rows = await walk(actor as never, { due: 'open', ...filter });
      const wanted = all.filter(has);
      expect(wanted.length).toBeGreaterThan(0);
      expect([filter, rows]).toEqual([filter, wanted]);
    }
  });
});

describe('the rows of lists', () => {
  const breaches = () =>
    town.rows(
      `SELECT matter_id FROM case_listing_facts f FULL JOIN case_listing l USING (matter_id)
        WHERE f.* IS DISTINCT FROM l.*`,
    );

  it('follow an officer who leaves and comes back, and are made anew where they are wrong', async () => {
    expect(await breaches()).toEqual([]);
    const actor = await town.officer('municipal_clerk');
    const { id } = await town.officer('division_officer.eng');
    const queue = town.app.get(TriageQueueQuery);
    const unassigned = async () => (await queue.read(actor, {}, today)).counts.of.unassigned;
    const before = await unassigned();
    await town.rows('UPDATE account SET active = false WHERE id = $1', [id]);
    expect(await breaches()).toEqual([]);
    expect(await unassigned()).toBeGreaterThan(before);
    await town.rows('UPDATE account SET active = true WHERE id = $1', [id]);
    expect(await unassigned()).toBe(before);

    await town.rows('UPDATE case_listing SET queue_rank = 0, news = NULL WHERE NOT restricted');
    await town.rows('DELETE FROM case_listing WHERE restricted');
    expect(await breaches()).not.toEqual([]);
    const steps: number[] = [];
    for await (const done of new CaseListingService(town.dataSource).rebuild()) steps.push(done);
    expect(steps.at(-1)).toBe(CASES);
    expect(await breaches()).toEqual([]);
  });

  it('are right after two transactions that changed the same case beside each other', async () => {
    const [row] = await town.rows<{ id: string }>('SELECT id FROM matter LIMIT 1');
    const clients = [1, 2].map(
      () => new pg.Client({ connectionString: town.settings.DATABASE_URL }),
    );
    const [first, second] = clients as [pg.Client, pg.Client];
    for (const client of clients) await client.connect();
    await first.query('BEGIN');
    await second.query('BEGIN');
    await first.query(`UPDATE complaint SET channel = 'letter' WHERE id = $1`, [row!.id]);
    await second.query(`UPDATE matter SET division_code = 'WEL' WHERE id = $1`, [row!.id]);
    await Promise.all([first.query('COMMIT'), second.query('COMMIT')]);
    for (const client of clients) await client.end();
    expect(await breaches()).toEqual([]);
  });
});
