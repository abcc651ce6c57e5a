import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, freshDatabase, type TestDatabase } from '../support/servers.js';
import { commandOf, ignoredBy, instructionsOf, valuesOf, variablesOf } from './dockerfile.js';
import { UnprivilegedFolder, type Finished } from './unprivileged.js';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const all = instructionsOf(read('docker/Dockerfile'));
const BUILD = 0;
const RUNTIME = 1;
const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/;

/** Shows what a program said where it did not do as it should. */
const expectRight = (right: boolean, { code, output }: Finished): void => {
  expect(right ? '' : `ended with ${code}: ${output}`).toBe('');
};

const secret = (): string => randomBytes(36).toString('base64url');

/** No container engine is at hand: its steps are run one by one, by somebody without rights. */
describe('the image', () => {
  const folder = new UnprivilegedFolder();
  const told: Finished[] = [];
  let database: TestDatabase | undefined;
  let env: Record<string, string>;

  async function buildStep(name: string, value: string): Promise<void> {
    if (name === 'COPY' && value === '. .') {
      folder.copy(ROOT, 'build', ignoredBy(read('.dockerignore')));
    } else if (name === 'COPY') {
      const files = new Set(value.split(' ').slice(0, -1));
      folder.copy(ROOT, 'build', (entry) => !files.has(entry));
    } else if (name === 'RUN') {
      const finished = await folder.run('build', ['sh', '-ec', value]);
      if (value === 'npm ci' && finished.code !== 0 && UNREACHABLE.test(finished.output)) {
        // Without a network, the packages of this tree stand in for the ones of a fresh install.
        cpSync(path.join(ROOT, 'node_modules'), path.join(folder.root, 'build/node_modules'), {
          recursive: true,
          verbatimSymlinks: true,
        });
        folder.make('build');
      } else {
        told.push(finished);
      }
    }
  }

  beforeAll(async () => {
    folder.make('build', 'run', 'data');
    for (const { stage, name, value } of all) {
      if (stage === BUILD && told.every(({ code }) => code === 0)) await buildStep(name, value);
    }
    database = await freshDatabase();
    env = {
      ...variablesOf(valuesOf(all, RUNTIME, 'ENV')),
      DATA_DIR: path.join(folder.root, 'data'),
      PORT: String(await freePort()),
      PUBLIC_URL: 'http://localhost:3000',
      DATABASE_URL: database.url,
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'desk@example.org',
      SESSION_SECRET: secret(),
      PIN_SECRET: secret(),
      IDENTITY_KEY: secret(),
    };
  }, 300_000);
  afterAll(async () => {
    folder.remove();
    await database?.drop();
  }, 60_000);

  it('is built by its RUN steps in an empty folder', () => {
    const failed = told.filter(({ code }) => code !== 0).map(({ output }) => output);
    expect(failed).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(2);
  });

  it('carries what its COPY lines take from the build, no database and no mail catcher', () => {
    for (const value of valuesOf(all, RUNTIME, 'COPY')) {
      const [, from = '', to = ''] = value.split(' ');
      const source = path.join(folder.root, from.replace('/app', 'build'));
      const target = path.join(folder.root, 'run', to);
      mkdirSync(path.dirname(target), { recursive: true });
      renameSync(source, target);
    }
    const names = Object.keys(JSON.parse(read('package.json')).optionalDependencies as object);
    const there = [...names, 'mailparser', 'smtp-server'].filter((name) => {
      try {
        return Boolean(
          readFileSync(path.join(folder.root, 'run/node_modules', name, 'package.json')),
        );
      } catch {
        return false;
      }
    });
    expect(there.filter((name) => !name.startsWith('@myriaddreamin/'))).toEqual([]);
  });

  it('hashes passwords: the compiled part of argon2 came along', async () => {
    const script = "import('@node-rs/argon2').then((a) => a.hash('x')).then(console.log)";
    const { output } = await folder.run('run', ['node', '-e', script]);
    expect(output).toMatch(/^\$argon2id\$/);
  });

  it('does not run as root', () => {
    expect(valuesOf(all, RUNTIME, 'USER')).toEqual(['node']);
  });

  it('migrates an empty database', async () => {
    const migrated = await folder.run(
      'run',
      ['node', 'dist/src/apps/cli/office.js', 'migrate'],
      env,
    );
    expectRight(migrated.code === 0, migrated);
  }, 30_000);

  it('starts the web process, and its health check says so', async () => {
    const check = commandOf(valuesOf(all, RUNTIME, 'HEALTHCHECK')[0] ?? '');
    const command = commandOf(valuesOf(all, RUNTIME, 'CMD')[0] ?? '');
    expect((await folder.run('run', check, env)).code).toBe(1);
    const { child, finished } = folder.start('run', command, env);
    let healthy = false;
    for (let tries = 0; !healthy && tries < 60 && child.exitCode === null; tries += 1) {
      await wait(250);
      healthy = (await folder.run('run', check, env)).code === 0;
    }
    child.kill('SIGTERM');
    expectRight(healthy, await finished);
  }, 60_000);

  it('starts the worker, which keeps running until it is asked to stop', async () => {
    const { child, finished } = folder.start(
      'run',
      ['node', 'dist/src/apps/worker/worker.js'],
      env,
    );
    await Promise.race([finished, wait(4000)]);
    const stillThere = child.exitCode === null;
    child.kill('SIGTERM');
    expectRight(stillThere, await finished);
  }, 30_000);
});
