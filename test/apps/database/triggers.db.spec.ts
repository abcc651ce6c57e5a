import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

const src = path.join(import.meta.dirname, '../../../src');
const entities = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.entity.ts'))
  .map((file) => readFileSync(path.join(src, file), 'utf8'));

/** `table: trigger` for each that the docstring of the table's entity names behind "Triggers:". */
function namedTriggers(text: string): string[] {
  const found = /\/\*\*((?:(?!\*\/)[^])*)\*\/\n@Entity\('(\w+)'\)/.exec(text);
  const [, docstring = '', table] = found ?? [];
  const [, told = ''] = docstring.split('Triggers:');
  return [...told.matchAll(/`(\w+)`/g)].map(([, trigger]) => `${table!}: ${trigger!}`);
}

describe('what a table does by itself', () => {
  it('is named with a few words in the docstring of its entity, every trigger', async () => {
    const triggers = await dataSource.query<{ name: string }[]>(
      `SELECT format('%s: %s', c.relname, t.tgname) AS name
         FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal`,
    );
    expect(triggers.length).toBeGreaterThan(25);
    const named = entities.flatMap(namedTriggers);
    expect(named.sort()).toEqual(triggers.map(({ name }) => name).sort());
  });
});
