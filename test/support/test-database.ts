import pg from 'pg';
import { loadSettings, type Settings } from '../../src/platform/settings/settings.js';
import { migrate } from '../../src/apps/database/prepare.js';

const SERVER = process.env['TEST_DATABASE_URL'] ?? '';
const TEMPLATE = 'sipha_template';

/** Runs statements one by one on the server, outside every test database. */
export async function onServer(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const urlOf = (name: string): string => Object.assign(new URL(SERVER), { pathname: name }).href;

/** Settings of a process under test; every value can be replaced. */
export function testSettings(databaseUrl: string, more: Record<string, string> = {}): Settings {
  return loadSettings({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    SESSION_SECRET: 'test-session-0123456789-abcdefghij',
    PIN_SECRET: 'test-pin-0123456789-abcdefghijklmn',
    IDENTITY_KEY: 'test-identity-0123456789-abcdefghi',
    STAFF_MAIL_AT: 'now',
    ...more,
  });
}

/** Migrates the template once a run; whoever comes second waits for the first. */
async function ensureTemplate(): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(1515)');
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      `${TEMPLATE}_ready`,
    ]);
    if (rowCount) return;
    await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
    await client.query(
      `CREATE DATABASE ${TEMPLATE} TEMPLATE template0 ENCODING 'UTF8'
         LOCALE_PROVIDER icu ICU_LOCALE 'th-TH' LOCALE 'C.UTF-8'`,
    );
    await migrate(testSettings(urlOf(TEMPLATE)));
    await client.query(`ALTER DATABASE ${TEMPLATE} RENAME TO ${TEMPLATE}_ready`);
  } finally {
    await client.end();
  }
}

/** A migrated and seeded database of its own; `drop` when done. */
export async function testDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  await ensureTemplate();
  const name = `sipha_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  // One copy at a time: a template must not be in use.
  await client.query('SELECT pg_advisory_lock(1516)');
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}_ready`);
  await client.end();
  const drop = (): Promise<void> => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return { url: urlOf(name), drop };
}
