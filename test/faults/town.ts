import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { AccountRegistryService } from '../../src/core/accounts/account-registry.service.js';
import { dataSourceOptions } from '../../src/apps/database/data-source.js';
import { DEMO_ACCOUNTS } from '../../src/apps/demo/demo-accounts.data.js';
import { DemoOrdersService } from '../../src/apps/demo/demo-orders.service.js';
import { loadSettings } from '../../src/platform/settings/settings.js';
import { migrate } from '../../src/apps/database/prepare.js';
import { freePort, throwawayFolder } from '../support/servers.js';
import { CutProxy } from './cut-proxy.js';
import { Incidents } from './incident.js';
import type { RunOptions } from './options.js';
import { SeededRandom } from './seeded-random.js';
import { TownClock } from './town-clock.js';
import { TownMail } from './town-mail.js';
import { TownPostgres } from './town-postgres.js';
import { TownProcess, WITH_CLOCK, type ProcessPlan } from './town-process.js';
import { TownRedis } from './town-redis.js';

/** The officers' password. */
export const PASSWORD = 'fault-password-15';

const DIST = path.join(import.meta.dirname, '../../dist/src');
const NAIVE = path.join(import.meta.dirname, 'naive');
const WEBS = ['web1', 'web2'];
const WORKERS = ['worker1', 'worker2', 'worker3'];

/** Ten seconds before a midnight in Bangkok, on a Monday. */
const FIRST_EVENING = new Date('2026-06-01T16:59:50Z');

/** The whole municipality in real processes, each between servers that can be made to fail. */
export interface Town {
  folder: string;
  incidents: Incidents;
  postgres: TownPostgres;
  proxy: CutProxy;
  clock: TownClock;
  redis: TownRedis | null;
  mail: TownMail;
  webs: TownProcess[];
  workers: TownProcess[];
  webPorts: number[];
  /** The variables of one more process here, with a clock of its own. */
  environment(name: string): Record<string, string>;
  close(): Promise<void>;
}

/** Starts everything. */
export async function openTown(options: RunOptions): Promise<Town> {
  const folder = throwawayFolder();
  const incidents = new Incidents();
  mkdirSync(path.join(folder, 'logs'));
  const postgres = await TownPostgres.start(path.join(folder, 'disk'), incidents);
  if (options.long && !postgres.disk.own) {
    console.log('faults: no full disk, since this user may not mount one');
  }
  const clock = await TownClock.install(postgres, folder, FIRST_EVENING);
  const proxy = await CutProxy.start(() => postgres.port, incidents);
  const redis = options.backend === 'redis' ? await TownRedis.start(folder, incidents) : null;
  const mail = await TownMail.start(new SeededRandom(options.seed + 1), incidents);
  const databaseUrl = Object.assign(new URL(postgres.url), { port: String(proxy.port) }).href;
  const shared = {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    SMTP_URL: mail.urlFor('nobody'),
    SESSION_SECRET: 'fault-session-0123456789-abcdefghij',
    PIN_SECRET: 'fault-pin-0123456789-abcdefghijklmn',
    IDENTITY_KEY: 'fault-identity-0123456789-abcdefghi',
    SWEEP_SECONDS: String(options.sweep),
    DATA_DIR: folder,
    ...(redis ? { REDIS_URL: redis.url } : {}),
  };
  await migrate(loadSettings(shared));
  await settle(postgres.url);
  const plan = (name: string, program: string, more: Partial<ProcessPlan>): ProcessPlan => ({
    name,
    program,
    folder: path.join(folder, 'logs'),
    ...more,
    env: { ...shared, TOWN_CLOCK_FILE: clock.fileOf(name), ...more.env },
  });
  const naive = options.control === 'naive';
  const webPorts = [await freePort(), await freePort()];
  const starting = [
    ...WEBS.map((name, index) =>
      plan(name, path.join(DIST, 'apps/web/main.js'), {
        env: { PORT: String(webPorts[index]), PUBLIC_URL: `http://localhost:${webPorts[0]}` },
      }),
    ),
    ...WORKERS.map((name) =>
      plan(
        name,
        naive ? path.join(NAIVE, 'naive-worker.mjs') : path.join(DIST, 'apps/worker/worker.js'),
        {
          env: { SMTP_URL: mail.urlFor(name), PUBLIC_URL: `http://localhost:${webPorts[0]}` },
        },
      ),
    ),
  ].map((one) => TownProcess.start(one, incidents));
  const processes = await Promise.all(starting);
  if (processes.some(({ starts }) => starts === 0)) {
    throw new Error(`a process does not start: see ${folder}/logs`);
  }
  return {
    folder,
    incidents,
    postgres,
    proxy,
    clock,
    redis,
    mail,
    webs: processes.slice(0, WEBS.length),
    workers: processes.slice(WEBS.length),
    webPorts,
    environment: (name) => ({ ...shared, TOWN_CLOCK_FILE: clock.fileOf(name), ...WITH_CLOCK }),
    async close() {
      await Promise.all(processes.map((one) => one.stop()));
      proxy.stop();
      mail.stop();
      await redis?.end();
      await postgres.stop();
    },
  };
}

/** What an office sets before it opens: its accounts and contacts. */
async function settle(databaseUrl: string): Promise<void> {
  const dataSource = await new DataSource(dataSourceOptions(databaseUrl, 2)).initialize();
  const contact = (name: string): object => ({ name, email: `${name}@office.example` });
  const settings = {
    'letter.code': 'TEST',
    'restricted.deputy': contact('deputy'),
    outside_body: contact('outside'),
  };
  try {
    for (const [key, value] of Object.entries(settings)) {
      await dataSource.query(
        `INSERT INTO office_setting (key, value) VALUES ($1, $2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
        [key, JSON.stringify(value)],
      );
    }
    await dataSource.transaction(async (manager) => {
      for (const account of DEMO_ACCOUNTS) {
        const email = `${account.username}@office.example`;
        const rest = { ...account, email, password: PASSWORD };
        await new AccountRegistryService().create(manager, rest);
      }
    });
    // The clerk signs by an order, as in every office but one whose mayor signs everything.
    await new DemoOrdersService(dataSource).make();
  } finally {
    await dataSource.destroy();
  }
}
