import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { refuseOtherSchema } from '../../platform/database/schema-standing.js';
import { SnakeCaseNames } from '../../platform/database/snake-case-names.js';
import { MIGRATIONS } from './migrations.js';
import { ENTITIES } from './schema.js';

// A `date` is a civil day: node-postgres would turn it into an instant of the machine's own time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Whether somebody waits for each statement (`request`), or it may take as long as it needs (`command`). */
export type Pace = 'request' | 'command';

// `options` and not the driver's own settings: those cannot lift a limit that the database's user was given.
const PACES: Record<Pace, string> = {
  request: '-c statement_timeout=20s -c idle_in_transaction_session_timeout=30s',
  command: '-c statement_timeout=0 -c idle_in_transaction_session_timeout=0',
};

/** TypeORM's options for a database, with a pool of `poolSize` connections. */
export function dataSourceOptions(
  url: string,
  poolSize = 10,
  pace: Pace = 'request',
): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    namingStrategy: new SnakeCaseNames(),
    migrationsTransactionMode: 'all',
    poolSize,
    connectTimeoutMS: 5000,
    applicationName: 'sipha',
    // Without it a connection whose other end vanished (power, a cut line) would be waited on for ever.
    extra: { options: PACES[pace], keepAlive: true, keepAliveInitialDelayMillis: 10_000 },
  };
}

/** Throws OtherSchema when the database is older or newer than this program. */
export async function refuseOtherDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const known = MIGRATIONS.map(({ name }) => name);
    await refuseOtherSchema(async (sql) => (await client.query(sql)).rows, known);
  } finally {
    await client.end();
  }
}
