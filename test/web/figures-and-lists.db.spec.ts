import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { DEMO_ACCOUNTS } from '../../src/apps/demo/demo-accounts.data.js';
import {
  readRegisterFilter,
  REGISTER_CASES,
} from '../../src/assurance/registers/register-filter.rule.js';
import { RegisterFiguresQuery } from '../../src/assurance/registers/register-figures.query.js';
import { RegistersQuery } from '../../src/assurance/registers/registers.query.js';
import { mayEver, type Actor } from '../../src/core/accounts/policy.js';
import { ROLES } from '../../src/core/accounts/role.js';
import { bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { DUE_FILTERS } from '../../src/escalation/triage/queue-filter.js';
import { TriageQueueQuery } from '../../src/escalation/triage/triage-queue.query.js';
import { queuePlace } from '../../src/cases/listing/queue-rank.sql.js';
import { IndicatorFreezingService } from '../../src/plan/indicators/indicator-freezing.service.js';
import { CASES_PAGE } from '../../src/plan/indicators/indicator-cases.query.js';
import { IndicatorsQuery } from '../../src/plan/indicators/indicators.query.js';
import { LINKED_PAGE, LINKED_STATES } from '../../src/plan/links/linked-complaints.query.js';
import { PlanLinksQuery } from '../../src/plan/links/plan-links.query.js';
import { audienceOf } from '../../src/web/plan/frame/audience.rule.js';
import { IndicatorPagesQuery } from '../../src/web/plan/indicators/indicator-pages.query.js';
import { ProjectViewQuery } from '../../src/web/plan/project/project-view.query.js';
import { CASES, ROUNDS, SCORES } from '../plan/indicators/generated-cases.sql.js';
import { COPY_PLAN } from '../support/plan-of-year.js';
import { WebTown } from './web-town.js';

/** The second quarter of fiscal year 2567: open on one of these days, frozen on the other. */
const QUARTER = { from: '2024-01-01', to: '2024-03-31' };
const OPEN = '2024-04-10';
const TODAY = bangkokDayOf(new Date());
const YEAR = 2567;
const PROJECT = `${YEAR}-S2-06`;

interface Reader {
  actor: Actor;
  /** Somebody of the same role and division whom no case accuses. */
  colleague: Actor;
}

let town: WebTown;
const readers = new Map<string, Reader>();
beforeAll(async () => {
  const ofRole = (role: string): string =>
    role.startsWith('division')
      ? `${role}.eng`
      : DEMO_ACCOUNTS.find((one) => one.role === role)!.username;
  town = await WebTown.open(
    ROLES.filter((role) => DEMO_ACCOUNTS.some((one) => one.role === role)).map(ofRole),
  );
  for (const sql of COPY_PLAN) await town.rows(sql, [YEAR, TODAY]);
  await town.rows(CASES, [QUARTER.from, QUARTER.to]);
  await town.rows(ROUNDS);
  await town.rows(SCORES);
  await town.rows(
    `UPDATE matter SET division_code = 'FIN' WHERE substr(reference, 5)::int % 5 = 0`,
  );
  const accounts = await town.rows<Actor>(
    'SELECT id, role, division_code AS "divisionCode" FROM account ORDER BY username',
  );
  // Each officer is accused in ordinary cases and in restricted ones.
  for (const [index, { id }] of accounts.entries()) {
    await town.rows(
      `INSERT INTO matter_conflict SELECT id, $1 FROM matter
        WHERE substr(reference, 5)::int % 46 = ANY ($2::int[])`,
      [id, [0, 23, index + 1]],
    );
  }
  for (const { id } of await town.rows<{ id: string }>(
    `SELECT id FROM matter WHERE received_on >= $1 AND substr(reference, 5)::int % 2 = 0
      OR restricted ORDER BY reference`,
    [QUARTER.from],
  )) {
    await town.rows(
      `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
       SELECT $1, $2, $3, 'confirmed', 'r', id, now() FROM account LIMIT 1`,
      [uuidv7(), id, PROJECT],
    );
  }
  for (const actor of accounts) {
    readers.set(actor.role, { actor, colleague: { ...actor, id: uuidv7() } });
  }
}, 120_000);
afterAll(() => town.close());

const has = <T extends object>(type: abstract new (...args: never[]) => T): T =>
  town.app.get(type as never, { strict: false });

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

/** Every page of a list. */
async function whole<T>(size: number, page: (no: number) => Promise<readonly T[]>): Promise<T[]> {
  const rows: T[] = [];
  for (let no = 1; ; no += 1) {
    const some = (await page(no)).slice(0, size);
    rows.push(...some);
    if (some.length < size) return rows;
  }
}

/** A figure beside its list: what it counts, what is listed, and how many are said to be counted and not listed. */
interface Beside {
  figure: number;
  listed: string[];
  said: number;
}

async function indicators(actor: Actor, today: string): Promise<Record<string, Beside>> {
  const found: Record<string, Beside> = {};
  const year = await has(IndicatorsQuery).ofYear(YEAR, audienceOf(actor), today);
  for (const { project, computed } of year) {
    const read = (page: number) =>
      has(IndicatorPagesQuery).one(actor, { code: project.code, quarter: '2', page }, today);
    const { quarter, unnamed } = await read(1);
    found[computed] = {
      figure: sum(Object.values(quarter.shown?.tally ?? {})),
      listed: (await whole(CASES_PAGE, async (page) => (await read(page)).cases)).map(
        ({ number, countedAs }) => `${number} ${countedAs}`,
      ),
      said: unnamed,
    };
  }
  return found;
}

async function linked(actor: Actor): Promise<Beside> {
  const read = (state: (typeof LINKED_STATES)[number], page: number) =>
    has(ProjectViewQuery).of(actor, PROJECT, { state, page, waiting: 1 }, TODAY);
  const listed = await Promise.all(
    LINKED_STATES.map((state) =>
      whole(LINKED_PAGE, async (page) => (await read(state, page)).linked.rows),
    ),
  );
  const { unnamed, totals } = (await read('answered', 1)).linked;
  expect(LINKED_STATES.map((state) => totals[state])).toEqual(listed.map((rows) => rows.length));
  const { total } = await has(PlanLinksQuery).figuresOf(PROJECT, audienceOf(actor) === 'insider');
  return { figure: total, listed: listed.flat().map(({ number }) => number), said: unnamed };
}

const planReaders = (): Reader[] =>
  [...readers.values()].filter(({ actor }) => mayEver(actor, 'see_plan'));

const expectWhole = (name: string, { figure, listed, said }: Beside): void =>
  expect([name, new Set(listed).size + said]).toEqual([name, figure]);

describe('a figure of the plan is its list and the number said under it, the same for whoever is accused', () => {
  const both = async (read: (actor: Actor) => Promise<Record<string, Beside>>): Promise<void> => {
    const said: number[] = [];
    const listed: number[] = [];
    for (const { actor, colleague } of planReaders()) {
      const mine = await read(actor);
      for (const [name, beside] of Object.entries(mine)) {
        expectWhole(`${actor.role} ${name}`, beside);
        said.push(beside.said);
        listed.push(beside.listed.length);
      }
      expect([actor.role, mine]).toEqual([actor.role, await read(colleague)]);
    }
    expect(planReaders().length).toBeGreaterThanOrEqual(7);
    expect(Math.max(...said)).toBeGreaterThan(5);
    expect(Math.max(...listed)).toBeGreaterThan(CASES_PAGE);
  };

  it('every indicator of an open quarter', () => both((actor) => indicators(actor, OPEN)), 60_000);

  it(
    'the complaints linked with a project',
    () => both(async (actor) => ({ linked: await linked(actor) })),
    60_000,
  );

  it('every indicator of a frozen quarter', async () => {
    await has(IndicatorFreezingService).run();
    await both((actor) => indicators(actor, TODAY));
  }, 60_000);
});

describe('a count of the queue and of a register is its list', () => {
  it('in every tab, for every role', async () => {
    const queue = has(TriageQueueQuery);
    for (const { actor } of readers.values()) {
      const { counts } = await queue.read(actor, {}, TODAY);
      for (const due of DUE_FILTERS) {
        let { page } = await queue.read(actor, { due }, TODAY);
        let listed = page.rows.length;
        while (page.later) {
          ({ page } = await queue.read(
            actor,
            { due, after: queuePlace(page.rows.at(-1)!) },
            TODAY,
          ));
          listed += page.rows.length;
        }
        expect([actor.role, due, listed]).toEqual([actor.role, due, counts.of[due]]);
      }
    }
  }, 60_000);

  it('whichever cases it holds, for every role', async () => {
    const window = { most: 5000 };
    for (const { actor } of readers.values()) {
      for (const cases of REGISTER_CASES) {
        const filter = readRegisterFilter({ year: String(YEAR), cases }, TODAY);
        const incoming = await has(RegisterFiguresQuery).incoming(actor, filter, TODAY);
        const outgoing = await has(RegisterFiguresQuery).outgoing(actor, filter);
        const listed = await Promise.all([
          has(RegistersQuery).page('incoming', actor, filter, window),
          has(RegistersQuery).page('outgoing', actor, filter, window),
        ]);
        expect([actor.role, cases, ...listed.map(({ rows }) => rows.length)]).toEqual([
          actor.role,
          cases,
          sum(incoming.map(({ received }) => received)),
          sum(outgoing.map(({ taken }) => taken)),
        ]);
      }
    }
  });
});
