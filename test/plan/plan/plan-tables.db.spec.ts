import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { dataSourceOptions } from '../../../src/apps/database/data-source.js';
import { MIGRATIONS } from '../../../src/apps/database/migrations.js';
import { OfficeSeedService } from '../../../src/core/office/office-seed.service.js';
import { PlanLinkService, type LinkCommand } from '../../../src/plan/links/plan-link.service.js';
import { PlanLinksQuery } from '../../../src/plan/links/plan-links.query.js';
import {
  LinkedComplaintsQuery,
  type LinkedState,
} from '../../../src/plan/links/linked-complaints.query.js';
import { PlanSeedService } from '../../../src/plan/files/plan-seed.service.js';
import { PlanStoreService } from '../../../src/plan/files/plan-store.service.js';
import { plan2565 } from '../../../src/plan/plan/plan-source.js';
import { PlanQuery } from '../../../src/plan/plan/plan.query.js';

const YEAR = 2565;
const NOW = new Date('2027-03-01T03:00:00Z');
const CENTRE = '2565-S3-05';
const name = `plan_${randomUUID().replaceAll('-', '')}`;
const officer = randomUUID();

let server: DataSource;
let db: DataSource;
const links = new PlanLinkService();
const load = () =>
  db.transaction((manager) => new PlanSeedService(new PlanStoreService()).load(manager));

const complaint = async (status = 'received', restricted = false, division = 'ENG') => {
  const id = randomUUID();
  await db.query(
    `INSERT INTO matter (id, reference, restricted, division_code, received_at, received_on)
     VALUES ($1::uuid, $1::uuid::text, $2, $3, now(), '2027-02-20')`,
    [id, restricted, division],
  );
  await db.query(
    `INSERT INTO complaint (id, number, pin_hmac, status, category_code, kind, channel, description,
                            hide_name, has_email, search_text)
     VALUES ($1::uuid, $1::uuid::text, '', $2, 'ROAD', 'grievance', 'web', 'ten letters', false, false, '')`,
    [id, status],
  );
  return id;
};
const command = (matterId: string, more: Partial<LinkCommand> = {}): LinkCommand => ({
  matterId,
  projectCode: CENTRE,
  reason: 'the centre settles it',
  actorId: officer,
  now: NOW,
  ...more,
});
const inTransaction = <T>(work: (manager: EntityManager) => Promise<T>) => db.transaction(work);
const link = (matterId: string, more?: Partial<LinkCommand>) =>
  inTransaction((manager) => links.link(manager, command(matterId, more)));
const unlink = (matterId: string, more?: Partial<LinkCommand>) =>
  inTransaction((manager) => links.unlink(manager, command(matterId, more)));

beforeAll(async () => {
  const url = process.env['TEST_DATABASE_URL'] ?? '';
  server = await new DataSource({ type: 'postgres', url }).initialize();
  await server.query(`CREATE DATABASE ${name}`);
  const own = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  db = await new DataSource(dataSourceOptions(own)).initialize();
  await db.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  await db.runMigrations();
  await db.transaction((manager) => new OfficeSeedService().load(manager));
  await load();
  await db.query(
    `INSERT INTO account (id, username, role, display_name, position, email, password_hash)
     VALUES ($1, 'plan.officer', 'intake_officer', 'A Officer', 'officer', 'a@demo.example', 'x')`,
    [officer],
  );
});

afterAll(async () => {
  await db?.destroy();
  await server?.query(`DROP DATABASE IF EXISTS ${name}`);
  await server?.destroy();
});

describe('loading the plan', () => {
  it('holds what the data says, project by project', async () => {
    const { projects, strategies, dimensions } = plan2565();
    const { fiscalYear, plan: _, ...overview } = await new PlanQuery(db).overview(YEAR);
    expect(fiscalYear).toBe(2565);
    expect(overview.totals).toEqual({
      projects: 30,
      withBudget: 7,
      budgetBaht: 170_000,
      plannedQuarters: 62,
    });
    const stored = overview.strategies.flatMap((strategy) => strategy.projects);
    expect(stored).toEqual(
      projects.map(({ sourceText: printed, ...project }) => ({
        ...project,
        printed,
        fiscalYear,
        withdrawnOn: null,
        followedFrom: null,
      })),
    );
    expect(overview.strategies.map(({ projects: _, ...strategy }) => strategy)).toEqual(
      strategies.map((strategy) => ({ ...strategy, fiscalYear })),
    );
    expect(
      overview.dimensions.map(({ missions }) => missions.map(({ no, items }) => ({ no, items }))),
    ).toEqual(dimensions.map(({ missions }) => missions.map(({ no, items }) => ({ no, items }))));
  });

  it('puts each strategy under its dimension; two strategies have none', async () => {
    const { dimensions, strategies } = await new PlanQuery(db).overview(YEAR);
    const under = dimensions.map((dimension) => dimension.strategies.map(({ no }) => no));
    expect(under).toEqual([[1], [2], [3], [5]]);
    expect(strategies.filter(({ projects }) => projects.length === 0).map(({ no }) => no)).toEqual([
      4, 6,
    ]);
  });

  it('changes nothing when it runs again, in two processes at once', async () => {
    const before = await new PlanQuery(db).overview(YEAR);
    await Promise.all([load(), load()]);
    expect(await new PlanQuery(db).overview(YEAR)).toEqual(before);
  });

  it('knows no other project', async () => {
    const query = new PlanQuery(db);
    expect(await query.project(CENTRE)).toMatchObject({ itemNo: 5, divisionCodes: ['CLERK'] });
    await expect(query.project('2565-S4-01')).rejects.toThrow('project_not_found');
  });
});

describe('linking', () => {
  it('keeps who, when and why', async () => {
    const id = await complaint();
    const row = await link(id, { reason: '  it is its job  ' });
    expect(row).toMatchObject({ matterId: id, projectCode: CENTRE, state: 'confirmed', at: NOW });
    expect(row).toMatchObject({ reason: 'it is its job', byAccount: officer, removedAt: null });
    expect(await new PlanLinksQuery(db).linksOf(id)).toMatchObject([
      { projectCode: CENTRE, byName: 'A Officer', reason: 'it is its job', strategyNo: 3 },
    ]);
  });

  it('is refused twice, without a reason, and for an unknown project', async () => {
    const id = await complaint();
    await link(id);
    await expect(link(id)).rejects.toThrow('plan_already_linked');
    await expect(link(id, { reason: ' \n ' })).rejects.toThrow('plan_link_reason_missing');
    await expect(link(id, { projectCode: 'x' })).rejects.toThrow('project_not_found');
    expect(await new PlanLinksQuery(db).linksOf(id)).toHaveLength(1);
  });

  it('is made once when two officers confirm at once', async () => {
    const id = await complaint();
    const made = await Promise.allSettled([link(id), link(id), link(id)]);
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('can be removed with a reason, stays on record, and can be made again', async () => {
    const id = await complaint();
    await link(id);
    await expect(unlink(id, { reason: '' })).rejects.toThrow('plan_link_reason_missing');
    const removed = await unlink(id, { reason: 'a mistake' });
    expect(removed).toMatchObject({
      state: 'removed',
      removedReason: 'a mistake',
      removedBy: officer,
    });
    await expect(unlink(id)).rejects.toThrow('plan_not_linked');
    expect(await new PlanLinksQuery(db).linksOf(id)).toEqual([]);
    await link(id);
    const states = await db.query(
      'SELECT state, removed_reason FROM plan_link WHERE matter_id = $1 ORDER BY state',
      [id],
    );
    expect(states).toEqual([
      { state: 'confirmed', removed_reason: null },
      { state: 'removed', removed_reason: 'a mistake' },
    ]);
  });

  it('can be changed to another project, or not at all', async () => {
    const id = await complaint();
    await link(id);
    const change = (toCode: string) =>
      inTransaction((manager) =>
        links.change(manager, { ...command(id), fromCode: CENTRE, toCode, reason: 'fits better' }),
      );
    await expect(change('x')).rejects.toThrow('project_not_found');
    expect(await new PlanLinksQuery(db).linksOf(id)).toMatchObject([{ projectCode: CENTRE }]);
    const { removed, link: made } = await change('2565-S1-04');
    expect([removed.projectCode, made.projectCode]).toEqual([CENTRE, '2565-S1-04']);
    expect(await new PlanLinksQuery(db).linksOf(id)).toMatchObject([
      { projectCode: '2565-S1-04', reason: 'fits better' },
    ]);
  });

  it('is guarded by the database itself', async () => {
    const id = await complaint();
    await link(id);
    const insert = (columns: string, values: string) =>
      db.query(
        `INSERT INTO plan_link (id, matter_id, project_code, reason, by_account, at, ${columns})
         VALUES ($1, $2, $3, 'r', $4, now(), ${values})`,
        [randomUUID(), id, CENTRE, officer],
      );
    await expect(insert('state', `'confirmed'`)).rejects.toThrow(/plan_link_one_live/);
    await expect(insert('state', `'removed'`)).rejects.toThrow(/check/);
    await expect(insert('state', `'guessed'`)).rejects.toThrow(/check/);
    const emptied = db.query(`UPDATE plan_link SET reason = ' ' WHERE matter_id = $1`, [id]);
    await expect(emptied).rejects.toThrow(/check/);
  });
});

describe('the linked complaints of a project', () => {
  const projectCode = '2565-S2-07';
  const quarters = (first: number) => [0, first, 0, 0];

  it('are counted without restricted ones and removed links, by the quarter of receipt', async () => {
    const query = new PlanLinksQuery(db);
    // Received on 20 February 2027, in another fiscal year than the plan's.
    const shown = [await complaint('received'), await complaint('closed')];
    const secret = await complaint('received', true);
    const removed = await complaint('answered');
    await db.query(`UPDATE matter SET received_on = '2022-03-31' WHERE id = $1`, [shown[0]]);
    for (const id of [...shown, secret, removed]) await link(id, { projectCode });
    await unlink(removed, { projectCode });
    expect((await query.figures(YEAR)).get(projectCode)).toEqual({
      total: 2,
      byQuarter: quarters(1),
    });
    expect((await query.figures(YEAR)).has('2565-S1-01')).toBe(false);
    expect((await query.figures(YEAR, true)).get(projectCode)).toMatchObject({ total: 1 });
  });

  it('are the same however many restricted ones there are, but for insiders, who count only those', async () => {
    const query = new PlanLinksQuery(db);
    const before = await query.figures(YEAR);
    for (let count = 1; count < 6; count += 1) {
      await link(await complaint('received', true), { projectCode });
      expect(await query.figures(YEAR)).toEqual(before);
    }
    expect((await query.figures(YEAR, true)).get(projectCode)).toMatchObject({ total: 6 });
  });

  it('are listed as the scope lets them, by what is due first', async () => {
    const query = new LinkedComplaintsQuery(db);
    const today = '2027-03-09';
    const code = '2565-S2-08';
    const due = async (dueOn: string | null, division = 'ENG', restricted = false) => {
      const id = await complaint('received', restricted, division);
      await link(id, { projectCode: code });
      if (dueOn !== null) {
        await db.query(
          `INSERT INTO period (id, matter_id, round, no, opened_by, opened_on, due_on, due_at,
             rule_version) VALUES ($1, $2, 1, 1, 'receipt', $3::date - 15, $3::date, $3::date, 'x')`,
          [randomUUID(), id, dueOn],
        );
      }
      return id;
    };
    const [later, near, overdue, today3, answered] = [
      await due('2027-03-20'),
      await due('2027-03-10', 'FIN'),
      await due('2027-03-08'),
      await due('2027-03-12'),
      await due(null),
    ];
    await due('2027-03-10', 'ENG', true);
    const scope = { sql: 'NOT m.restricted', params: [] };
    expect(await query.totals(code, scope, today, false)).toEqual({
      unnamed: 0,
      overdue: 1,
      near: 2,
      on_time: 1,
      answered: 1,
    });
    const listed = async (state: LinkedState, page = 1) =>
      (await query.page(code, scope, today, { state, page })).map(({ number }) => number);
    expect(await listed('overdue')).toEqual([overdue]);
    expect(await listed('near')).toEqual([near, today3]);
    expect(await listed('on_time')).toEqual([later]);
    expect(await listed('answered')).toEqual([answered]);
    expect(await listed('near', 2)).toEqual([]);
    const own = { sql: 'NOT m.restricted AND m.division_code = $4', params: ['FIN'] };
    expect(await query.totals(code, own, today, false)).toMatchObject({ near: 1, unnamed: 4 });
    const tricky = { sql: 'm.restricted OR m.restricted', params: [] };
    expect(await query.totals(code, tricky, today, true)).toMatchObject({ near: 1, unnamed: 0 });
  });
});

describe('the migration', () => {
  it('goes down and up again', async () => {
    for (const _ of MIGRATIONS) await db.undoLastMigration();
    expect(await db.query(`SELECT to_regclass('plan_project') AS there`)).toEqual([
      { there: null },
    ]);
    await db.runMigrations();
    await load();
    expect(await new PlanQuery(db).projects(YEAR)).toHaveLength(30);
  });
});
