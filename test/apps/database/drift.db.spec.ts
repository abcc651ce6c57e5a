import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../src/apps/database/data-source.js';
import { testDatabase } from '../../support/test-database.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let dataSource: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  dataSource = await new DataSource(dataSourceOptions(database.url, 2)).initialize();
}, 60_000);
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

// Checks, indexes and foreign keys are the database's own: the entities need not repeat them.
const OF_THE_DATABASE = /^(DROP INDEX|ALTER TABLE \S+ DROP CONSTRAINT)/;

it('has no drift between entities and migrated schema', async () => {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  const drift = upQueries.map(({ query }) => query).filter((query) => !OF_THE_DATABASE.test(query));
  expect(drift).toEqual([]);
});

it('has an entity for every table', async () => {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'migrations'`,
  );
  const known = new Set(dataSource.entityMetadatas.map((entity) => entity.tableName));
  expect(tables.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
});
