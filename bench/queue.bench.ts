import { createServer } from 'node:http';
import { cpus } from 'node:os';
import type { AddressInfo } from 'node:net';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { SearchWordsTask } from '../src/cases/search/search-words.task.js';
import { startEmbeddedPostgres } from '../src/apps/launcher/postgres/embedded-postgres.js';
import { bangkokDayOf } from '../src/core/calendar/civil-day.js';
import { throwawayFolder } from '../test/support/servers.js';
import { fillWithCases } from '../test/support/many-cases.js';
import { say, timesOf } from './timings.js';

const SIZES = [10_000, 100_000, 1_000_000];
const ASKED = 40;
const WARM = 10;
const CLIENTS = 8;
const AT_ONCE_MS = 2000;

interface Timed {
  median: number;
  p99: number;
  cpu: number;
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ]!;

/** Milliseconds of one request after another, and of the processor for each; what warms up counts nowhere. */
async function time(ask: () => Promise<unknown>): Promise<Timed> {
  await timesOf(ask, WARM);
  const before = process.cpuUsage();
  const took = await timesOf(ask, ASKED);
  const { user, system } = process.cpuUsage(before);
  return { median: at(took, 0.5), p99: at(took, 0.99), cpu: (user + system) / 1000 / ASKED };
}

/** Requests a second of so many clients, each with one after the other. */
async function rate(ask: () => Promise<unknown>): Promise<number> {
  const until = performance.now() + AT_ONCE_MS;
  let done = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      await ask();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return done / (AT_ONCE_MS / 1000);
}

/** A page of Node alone, for what a request costs on this machine at least. */
async function barePage(): Promise<{ ask: () => Promise<unknown>; close: () => void }> {
  const server = createServer((_, reply) => reply.end('<p>15</p>'));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = async (): Promise<string> => (await fetch(`http://127.0.0.1:${port}/`)).text();
  return { ask, close: () => server.close() };
}

const BARE_SQL = `SELECT l.*, c.number, c.subject, left(c.description, 120)
  FROM (SELECT * FROM case_listing WHERE queue_rank <= 1000000 AND NOT restricted
    ORDER BY queue_rank, matter_id LIMIT 51) l JOIN complaint c ON c.id = l.matter_id`;

/** The pages of each row of the table: who asks for what. */
const PAGES: readonly (readonly [string, string, string])[] = [
  ['queue, clerk', 'municipal_clerk', '/staff/queue'],
  ['queue, a division', 'division_officer.eng', '/staff/queue'],
  ['queue, misconduct', 'misconduct_officer', '/staff/queue'],
  ...['overdue', 'near', 'unassigned', 'mine', 'unlinked', 'answered'].map(
    (tab) => [`tab ${tab}, clerk`, 'municipal_clerk', `/staff/queue?due=${tab}`] as const,
  ),
  ...['category=LIGHT', 'village=4', 'state=in_progress', 'channel=phone', 'from=2025-10-01'].map(
    (filter) => [`filter ${filter}`, 'municipal_clerk', `/staff/queue?${filter}`] as const,
  ),
  ['search, a number', 'municipal_clerk', '/staff/queue?text=NUMBER'],
  ['search, rare', 'municipal_clerk', `/staff/queue?text=${encodeURIComponent('เลขที่ 4242')}`],
  ['search, common', 'municipal_clerk', `/staff/queue?text=${encodeURIComponent('ถนน')}`],
  ['search, misspelt', 'municipal_clerk', `/staff/queue?text=${encodeURIComponent('หอกะจายข่าว')}`],
  ['incoming register', 'municipal_clerk', '/staff/registers/incoming'],
  ['procedure, everybody', '', '/procedure'],
  ['plan, everybody', '', '/plan'],
  ['privacy, everybody (reads no case)', '', '/privacy'],
];

/**
 * The officers' lists at 10,000, 100,000 and 1,000,000 cases over HTTP, with one client and with eight; beside them,
 * in the same run, the bare SQL of a page and a bare page of Node. Sizes and words of the rows may be given.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const words = args.filter((arg) => !/^\d+$/.test(arg));
  const folder = throwawayFolder();
  const server = await startEmbeddedPostgres({ dataDir: folder });
  process.env['TEST_DATABASE_URL'] = server.adminUrl;
  // Read when the server's address is known.
  const { WebTown } = await import('../test/web/web-town.js');
  const town = await WebTown.open([
    'municipal_clerk',
    'division_officer.eng',
    'division_officer.fin',
    'misconduct_officer',
  ]);
  const client = new pg.Client({ connectionString: town.databaseUrl });
  await client.connect();
  const bare = await barePage();
  say(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}\n`);
  let filled = 0;
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const began = performance.now();
    const run = (sql: string, params?: unknown[]) => client.query(sql, params);
    await fillWithCases(run, { from: filled + 1, to: size, today: bangkokDayOf(new Date()) });
    filled = size;
    await new SearchWordsTask(town.app.get(DataSource)).runNow();
    const [{ number }] = (await client.query('SELECT number FROM complaint OFFSET 4242 LIMIT 1'))
      .rows as [{ number: string }];
    say(`${size} cases, made in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
    say('| Page | Median, ms | p99, ms | CPU of the web process, ms | Pages a second, 8 clients |');
    say('| --- | --- | --- | --- | --- |');
    const row = async (name: string, ask: () => Promise<unknown>): Promise<void> => {
      const { median, p99, cpu } = await time(ask);
      const figures = [median, p99, cpu].map((figure) => figure.toFixed(1)).join(' | ');
      say(`| ${name} | ${figures} | ${(await rate(ask)).toFixed(0)} |`);
    };
    for (const [name, who, address] of PAGES) {
      if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
      const visitor = who === '' ? town.visitor() : await town.officer(who);
      const where = address.replace('NUMBER', number);
      await row(name, async () => {
        const { status } = await visitor.get(where);
        if (status !== 200) throw new Error(`${where} answered ${status}`);
      });
    }
    await row('reference: the SQL of a page alone', () => client.query(BARE_SQL));
    await row('reference: a page of Node alone', bare.ask);
    say(`\nmemory of the process: ${(process.memoryUsage().rss / 1048576).toFixed(0)} MB\n`);
  }
  bare.close();
  await client.end();
  await town.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
