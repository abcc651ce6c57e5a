import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { DUE_FILTERS } from '../../../src/escalation/triage/queue-filter.js';
import { fillWithCases } from '../../support/many-cases.js';
import type { Visitor } from '../../web/visitor.js';
import { WebTown } from '../../web/web-town.js';

const CASES = 50_000;
/** Pages of 8 KB that a statement of a list may look at. */
const MOST_BUFFERS = 2000;
/** A letter's division is its case's: of a division's register, six letters are looked up for each that is shown. */
const OF_LETTERS = 6000;
/** Of words that most cases have, each case that is counted has its text looked up. */
const OF_TEXTS = 15_000;
/** The figures above a register count its whole period. */
const COUNTS_A_PERIOD = /count\(\*\) FILTER/;
const ROLES = ['municipal_clerk', 'division_officer.eng', 'misconduct_officer'];

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Plan[];
}

let town: WebTown;
let client: pg.Client;
let number: string;
const visitors = new Map<string, Visitor>();
beforeAll(async () => {
  town = await WebTown.open([...ROLES, 'division_head.eng']);
  client = new pg.Client({ connectionString: town.databaseUrl });
  await client.connect();
  const run = (sql: string, params?: unknown[]) => client.query(sql, params);
  await fillWithCases(run, { from: 1, to: CASES, today: bangkokDayOf(new Date()) });
  const { rows } = await client.query<{ number: string }>('SELECT number FROM complaint LIMIT 1');
  number = rows[0]!.number;
  for (const role of [...ROLES, 'division_head.eng']) visitors.set(role, await town.officer(role));
}, 300_000);
afterAll(async () => {
  await client.end();
  await town.close();
});

/** The statements that reading a page runs. */
async function statementsOf(role: string, address: string): Promise<[string, unknown[]][]> {
  const found: [string, unknown[]][] = [];
  const dataSource = town.app.get(DataSource);
  const create = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (...args) => {
    const runner = create(...args);
    const query = runner.query.bind(runner) as (...all: unknown[]) => Promise<unknown>;
    runner.query = ((sql: string, params: unknown[] = [], ...more: unknown[]) => {
      if (/^\s*(SELECT|WITH)\b/.test(sql)) found.push([sql, params]);
      return query(sql, params, ...more);
    }) as typeof runner.query;
    return runner;
  };
  try {
    const { status } = await visitors.get(role)!.get(address);
    expect([address, status]).toEqual([address, 200]);
  } finally {
    dataSource.createQueryRunner = create;
  }
  return found;
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

/** Tables that grow with the years; the others stay as small as an office is. */
let growing: Set<string>;
function mostFor(sql: string): number {
  if (sql.includes('search_text LIKE')) return OF_TEXTS;
  return sql.includes('FROM notice n JOIN case_listing') ? OF_LETTERS : MOST_BUFFERS;
}

async function complaintsOf([sql, params]: [string, unknown[]]): Promise<string[]> {
  if (COUNTS_A_PERIOD.test(sql)) return [];
  const most = mostFor(sql);
  growing ??= new Set(
    (
      await client.query<{ name: string }>(
        'SELECT relname AS name FROM pg_class WHERE reltuples > 1000',
      )
    ).rows.map(({ name }) => name),
  );
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`,
    params,
  );
  const [{ Plan: plan }] = rows[0]!['QUERY PLAN'];
  const buffers = plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  const scanned = nodes(plan)
    .filter((node) => node['Node Type'] === 'Seq Scan' && growing.has(node['Relation Name'] ?? ''))
    .map((node) => `reads all of ${node['Relation Name']!}`);
  const said = [...scanned, ...(buffers > most ? [`${buffers} buffers`] : [])];
  return said.map((what) => `${what}: ${sql.replace(/\s+/g, ' ').slice(0, 300)}`);
}

const FILTERS = [
  '?category=LIGHT',
  '?village=4',
  '?state=in_progress',
  '?channel=phone',
  '?from=2020-01-01&to=2030-01-01',
  '?division=ENG&category=ROAD&state=assigned',
  // A number that one case has, a word that most have, and one that none has.
  '?text=NUMBER',
  `?text=${encodeURIComponent('ถนน')}`,
  `?text=${encodeURIComponent('มังกรบินได้')}`,
];

describe('every statement of a page that lists cases', () => {
  it('is held against the tables that grow, and among them are those of the cases', async () => {
    const [none] = await complaintsOf(['SELECT max(description) FROM complaint', []]);
    expect(none).toMatch(/^reads all of complaint/);
    expect([...growing]).toEqual(
      expect.arrayContaining([
        'matter',
        'complaint',
        'period',
        'matter_event',
        'case_listing',
        'notice',
      ]),
    );
  });

  const addresses = [
    ...DUE_FILTERS.map((tab) => `/staff/queue?due=${tab}`),
    ...FILTERS.map((filter) => `/staff/queue${filter}`),
  ];
  const registers = ['incoming', 'outgoing'].map((kind) => `/staff/registers/${kind}`);
  const pages = [
    ...ROLES.flatMap((role) => addresses.map((address) => [role, address] as const)),
    ...['municipal_clerk', 'division_head.eng'].flatMap((role) =>
      registers.map((address) => [role, address] as const),
    ),
    ['municipal_clerk', '/staff/complaints/NUMBER'] as const,
  ];
  it.each(pages)('goes by an index and reads its page only: %s %s', async (role, address) => {
    const statements = await statementsOf(role, address.replace('NUMBER', number));
    expect(statements.length).toBeGreaterThan(3);
    const wrong: string[] = [];
    for (const statement of statements) wrong.push(...(await complaintsOf(statement)));
    expect(wrong).toEqual([]);
  });

  it.each(ROLES)('finds the cases beside one by an index: %s', async (role) => {
    for (const list of ['/staff/queue?due=answered', '/staff/queue?category=LIGHT']) {
      const { body } = await visitors.get(role)!.get(list);
      const href = /href="(\/staff\/complaints\/[^"]*)"/.exec(body)?.[1];
      if (href === undefined) continue;
      const all = await statementsOf(role, href.replaceAll('&amp;', '&'));
      const beside = all.filter(([sql]) => sql.includes('l.queue_rank AS rank'));
      expect(beside.length).toBe(2);
      for (const statement of beside) expect(await complaintsOf(statement)).toEqual([]);
    }
  });

  it('costs the same on a page far behind', async () => {
    const next = async (address: string): Promise<string> => {
      const { body } = await visitors.get('municipal_clerk')!.get(address);
      return /href="([^"]*after=[^"]*)"/.exec(body)![1]!.replaceAll('&amp;', '&');
    };
    let address = '/staff/queue?due=answered';
    for (let page = 1; page < 40; page += 1) address = await next(address);
    for (const statement of await statementsOf('municipal_clerk', address)) {
      expect(await complaintsOf(statement)).toEqual([]);
    }
  });
});
