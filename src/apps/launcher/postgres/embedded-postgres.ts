import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../../platform/net/free-port.js';
import { initialize } from './postgres-initdb.js';
import { clearLeftover } from './postgres-leftover.js';
import { PostgresNotStarted } from './postgres-not-started.error.js';
import { postgresLocation, type PostgresLocation } from './postgres-location.js';

const READY_MS = 60_000;
const POLL_MS = 25;
const STOP_MS = 20_000;
const DATABASE = 'sipha';

/** Options of a start: `throwaway` trades safety against power cuts for speed (tests). */
interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly port?: number;
  readonly throwaway?: boolean;
}

/** A running PostgreSQL that Sipha started, on the loopback address only. */
export interface EmbeddedPostgres {
  /** The address of the application's database, as a role without power over the server. */
  readonly url: string;
  /** The address of the same database as the server's superuser. */
  readonly adminUrl: string;
  readonly port: number;
  readonly pid: number;
  /** Where its data is stored: below the data folder, or elsewhere when its user could not reach that. */
  readonly data: string;
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends it cleanly: connections are cut, everything committed is on disk; at most 20 s. */
  stop(): Promise<void>;
}

function settingsFor({ throwaway = false }: EmbeddedPostgresOptions): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A refused statement, its parameters and its details may hold personal data.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function spawnServer(
  place: PostgresLocation,
  port: number,
  log: number,
  options: EmbeddedPostgresOptions,
): ChildProcess {
  return spawn(
    path.join(place.native, 'bin', 'postgres'),
    ['-D', place.data, '-p', String(port), ...settingsFor(options)],
    {
      ...(place.user ?? {}),
      cwd: place.data,
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
      stdio: ['ignore', log, log],
      // A Ctrl-C on the terminal must reach the server last, and only through stop().
      detached: true,
    },
  );
}

/** True once the server answers; false while it is starting; throws when it never will. */
async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await prepareDatabase(client, new URL(connectionString).password);
    return true;
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P03', ''].includes(code)) return false;
    throw PostgresNotStarted.from(`FATAL: ${(error as Error).message}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The application's role owns its database and has no power over the server. */
async function prepareDatabase(client: pg.Client, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount !== 0) return;
  await client.query(`DROP ROLE IF EXISTS ${DATABASE}`);
  await client.query(`CREATE ROLE ${DATABASE} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
  await client.query(`CREATE DATABASE ${DATABASE} OWNER ${DATABASE}`);
}

async function untilReady(
  child: ChildProcess,
  adminUrl: string,
  said: () => string,
): Promise<void> {
  let failed: Error | null = null;
  child.once('error', (error) => (failed = PostgresNotStarted.from(error.message)));
  child.once('exit', () => (failed = PostgresNotStarted.from(said())));
  for (let waited = 0; waited < READY_MS; waited += POLL_MS) {
    if (failed) throw failed;
    if (await answers(adminUrl)) return;
    await pause(POLL_MS);
  }
  child.kill('SIGQUIT');
  throw PostgresNotStarted.from('FATAL: no answer within a minute');
}

async function stopServer(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

/**
 * Starts the PostgreSQL of the npm package on data stored in the data folder (created at the first start); throws
 * PostgresNotStarted, or a system error such as ENOSPC.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const place = postgresLocation(options.dataDir);
  await initialize(place, options.throwaway ?? false);
  await clearLeftover(place.data);
  const port = options.port ?? (await freePort());
  const folder = path.resolve(options.dataDir, 'log');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'postgres.log');
  const log = openSync(file, 'a', 0o600);
  const from = statSync(file).size;
  const child = spawnServer(place, port, log, options);
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const url = (user: string, database: string): string =>
    `postgres://${user}:${place.password}@127.0.0.1:${port}/${database}`;
  const said = (): string => readFileSync(file).subarray(from).toString();
  await untilReady(child, url('postgres', 'postgres'), said);
  return {
    url: url(DATABASE, DATABASE),
    adminUrl: url('postgres', DATABASE),
    port,
    pid: child.pid ?? 0,
    data: place.data,
    ended,
    stop: () => stopServer(child, ended),
  };
}
