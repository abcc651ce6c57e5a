import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { ENTITIES, MIGRATIONS } from './schema.js';

// A `date` is a civil day: node-postgres would turn it into an instant of the machine's own time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** TypeORM's options for a database; `poolSize` connections a process. */
export function dataSourceOptions(url: string, poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'all',
    poolSize,
    connectTimeoutMS: 5000,
    applicationName: 'sipha',
    extra: { statement_timeout: 20_000, idle_in_transaction_session_timeout: 30_000 },
  };
}
