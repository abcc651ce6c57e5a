import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres as start } from '../../src/apps/launcher/postgres/embedded-postgres.js';
import { freePort } from '../../src/platform/net/free-port.js';

export { freePort };

/** A PostgreSQL of a test run's own. */
export interface TestPostgres {
  /** An address whose user may make and drop databases. */
  readonly url: string;
  stop(): Promise<void>;
}

/** An empty folder below the system's temporary one; root's server user can reach it too. */
export function throwawayFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sipha-test-'));
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  return folder;
}

/** Starts a PostgreSQL on an empty folder; stopping it removes the folder. */
export async function startEmbeddedPostgres(): Promise<TestPostgres> {
  const dataDir = throwawayFolder();
  const server = await start({ dataDir, throwaway: true });
  return {
    url: server.adminUrl,
    async stop() {
      await server.stop();
      // Below a private temporary folder, root's server keeps its data elsewhere.
      for (const folder of [path.dirname(server.data), dataDir]) {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

async function command(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A database of a test's own. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * Makes an empty database with Thai letters on the server of TEST_DATABASE_URL; `template` is cloned when given.
 */
export async function freshDatabase(template = 'template0'): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is not set: run the tests with npm test');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const locale = "LOCALE_PROVIDER icu ICU_LOCALE 'th-TH' LOCALE 'C.UTF-8' ENCODING 'UTF8'";
  const made = template === 'template0' ? `${locale} TEMPLATE template0` : `TEMPLATE ${template}`;
  await command(server, `CREATE DATABASE ${name} ${made}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => command(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}
