import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { dataSourceOptions } from '../../../src/apps/database/data-source.js';
import { OtherSchema } from '../../../src/platform/database/schema-standing.js';
import { JsonLogger } from '../../../src/platform/logging/json-logger.js';
import { migrate } from '../../../src/apps/database/prepare.js';
import { MIGRATIONS } from '../../../src/apps/database/migrations.js';
import { createWebServer } from '../../../src/apps/web/web-server.js';
import { createWorker } from '../../../src/apps/worker/worker-process.js';
import { startProgram } from '../../support/running-process.js';
import { freshDatabase, type TestDatabase } from '../../support/servers.js';
import { testSettings } from '../../support/test-database.js';

const OFFICE = path.join(import.meta.dirname, '../../../dist/src/apps/cli/office.js');
const OLDER = /the database is older than this program: run `npm run office -- migrate`/;
const NEWER = /the database was migrated by a newer version than this program/;

/** What a later version of the program brings. */
class Later1999000000001 implements MigrationInterface {
  name = 'Later1999000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE later (id int)');
  }

  async down(): Promise<void> {}
}

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

/** Runs these migrations as a program that knows no others does. */
async function migrateTo(migrations: (new () => MigrationInterface)[]): Promise<void> {
  const options = { ...dataSourceOptions(database.url, 2), migrations };
  const dataSource = await new DataSource(options).initialize();
  await dataSource.runMigrations().finally(() => dataSource.destroy());
}

async function query<T>(sql: string): Promise<T[]> {
  const dataSource = await new DataSource(dataSourceOptions(database.url, 1)).initialize();
  return dataSource.query<T[]>(sql).finally(() => dataSource.destroy());
}

const settings = (): ReturnType<typeof testSettings> => testSettings(database.url);
const quiet = new JsonLogger({ write: () => undefined });

/** The one line that each process and command ends with. */
async function lastWords(): Promise<string[]> {
  const started = ['apps/web/main.js', 'apps/worker/worker.js'].map((program) =>
    startProgram(program, settings()).then(
      (child) => {
        child.kill();
        return `${program} started`;
      },
      (error: Error) => error.message,
    ),
  );
  const env = Object.entries(settings()).map(([name, value]) => [name, String(value)]);
  const command = promisify(execFile)(process.execPath, [OFFICE, 'verify'], {
    env: { PATH: process.env['PATH'], ...(Object.fromEntries(env) as NodeJS.ProcessEnv) },
  }).then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr: string }) => stderr,
  );
  return Promise.all([...started, command]);
}

async function expectRefused(words: RegExp): Promise<void> {
  await expect(createWebServer(settings(), [], quiet)).rejects.toBeInstanceOf(OtherSchema);
  await expect(createWorker(settings())).rejects.toBeInstanceOf(OtherSchema);
  for (const said of await lastWords()) {
    expect(said.trim().split('\n')).toEqual([expect.stringMatching(words)]);
  }
}

describe('a program on a database of another version', () => {
  it('does not start while migrations are missing, and says which command to run', async () => {
    await expectRefused(OLDER);
    await migrateTo(MIGRATIONS.slice(0, -1));
    await expectRefused(OLDER);
    await migrate(settings());
    const app = await createWebServer(settings(), [], quiet);
    await app.close();
  }, 60_000);

  it('does not start when one in the middle is missing either', async () => {
    await migrate(settings());
    await query(`DELETE FROM migrations WHERE name = '${MIGRATIONS.at(-3)!.name}'`);
    await expect(createWebServer(settings(), [], quiet)).rejects.toThrow(OLDER);
  }, 60_000);

  it('does not start on one that a later version has migrated', async () => {
    await migrate(settings());
    await migrateTo([...MIGRATIONS, Later1999000000001]);
    await expectRefused(NEWER);
  }, 60_000);
});

describe('/health/ready', () => {
  let app: NestFastifyApplication;
  const ready = async (): Promise<[number, unknown]> => {
    const answer = await fetch(`${await app.getUrl()}/health/ready`);
    return [answer.status, await answer.json()];
  };

  it('tells when the database changes its version under the running process', async () => {
    await migrate(settings());
    app = await createWebServer(settings(), [], quiet);
    await app.listen(0, '127.0.0.1');
    try {
      expect(await ready()).toEqual([200, { status: 'ok' }]);
      await migrateTo([...MIGRATIONS, Later1999000000001]);
      expect(await ready()).toEqual([503, { status: 'database_newer' }]);
      await query(`DELETE FROM migrations WHERE name = '${Later1999000000001.name}'`);
      expect(await ready()).toEqual([200, { status: 'ok' }]);
      await query(`DELETE FROM migrations WHERE name = '${MIGRATIONS.at(-1)!.name}'`);
      expect(await ready()).toEqual([503, { status: 'database_older' }]);
      await query('DROP TABLE migrations');
      expect(await ready()).toEqual([503, { status: 'database_older' }]);
    } finally {
      await app.close();
    }
  }, 60_000);
});

describe('the time that a statement may take', () => {
  it('does not bind migrations, even where the database sets one', async () => {
    const name = new URL(database.url).pathname.slice(1);
    await query(`ALTER DATABASE ${name} SET statement_timeout = '9s'`);
    await query('CREATE TABLE seen (statement text)');
    await query(
      `CREATE FUNCTION see() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
         INSERT INTO public.seen VALUES (current_setting('statement_timeout')); END $$`,
    );
    await query('CREATE EVENT TRIGGER see ON ddl_command_end EXECUTE FUNCTION see()');
    await migrate(settings());
    const seen = await query('SELECT DISTINCT statement FROM seen');
    expect(seen).toEqual([{ statement: '0' }]);
  }, 60_000);

  it('binds what a visitor waits for, and no command by hand', async () => {
    const limits = async (...pace: ['command'] | []): Promise<unknown> => {
      const options = dataSourceOptions(database.url, 1, ...pace);
      const dataSource = await new DataSource(options).initialize();
      const rows = dataSource.query<unknown[]>(
        `SELECT current_setting('statement_timeout') AS statement`,
      );
      return (await rows.finally(() => dataSource.destroy()))[0];
    };
    expect(await limits()).toEqual({ statement: '20s' });
    expect(await limits('command')).toEqual({ statement: '0' });
  });
});
