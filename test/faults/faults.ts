import { setTimeout as pause } from 'node:timers/promises';
import type { RunOptions } from './options.js';
import type { SeededRandom } from './seeded-random.js';
import type { Town } from './town.js';
import type { TownProcess } from './town-process.js';

/** One kind of fault: how often, what it holds while it lasts, and how it is done. */
export interface Fault {
  name: string;
  weight: number;
  /** Done once a run. */
  once?: boolean;
  /** At most one fault at a time holds a thing; null when it cannot be now. */
  holds(): readonly unknown[] | null;
  inject(held: readonly unknown[]): Promise<void>;
}

const HOUR_MS = 3_600_000;
const always = (...things: unknown[]) => ({ holds: () => things });

/** Every fault that this town can suffer. */
export function faultsOf(town: Town, options: RunOptions, random: SeededRandom): Fault[] {
  return [
    ...ofProcesses(town, options, random),
    ...ofWorkers(town, random),
    ...ofClocks(town, options, random),
    ...ofPostgres(town, random),
    ...(options.long ? ofMachines(town, random) : []),
    ...ofMail(town, random),
    ...(town.redis ? ofRedis(town.redis, random) : []),
  ];
}

/** Of each kind of process one is left: with none alive no promise is made. */
function spares(town: Town, process: TownProcess): boolean {
  const kind = town.webs.includes(process) ? town.webs : town.workers;
  return kind.some((other) => other !== process && other.healthy);
}

function ofProcesses(town: Town, { long }: RunOptions, random: SeededRandom): Fault[] {
  const one = (name: string, weight: number, act: (held: TownProcess) => Promise<void>): Fault => ({
    name,
    weight,
    holds: () => {
      const process = random.one([...town.webs, ...town.workers]);
      return spares(town, process) ? [process] : null;
    },
    inject: ([process]) => act(process as TownProcess),
  });
  const freeze = (name: string, weight: number, least: number, most: number): Fault =>
    one(name, weight, (held) => held.freeze(random.between(least, most)));
  return [
    one('kill -9', 5, (held) => held.kill()),
    freeze('frozen', 2, 500, 4000),
    freeze('frozen long', 0.5, 8000, 35_000),
    ...(long ? [freeze('frozen past its leases', 0.4, 63_000, 75_000)] : []),
  ];
}

function ofWorkers(town: Town, random: SeededRandom): Fault[] {
  const inject = async (): Promise<void> => {
    const awayMs = random.between(1000, 8000);
    town.incidents.note('all workers gone at once', 'workers');
    await Promise.all(town.workers.map((worker) => worker.kill(awayMs)));
  };
  return [{ name: 'all workers gone at once', weight: 0.5, ...always(...town.workers), inject }];
}

function ofClocks(town: Town, { night }: RunOptions, random: SeededRandom): Fault[] {
  const { clock, incidents } = town;
  return [
    {
      name: 'clock off',
      weight: 2.5,
      holds: () => [random.one([...town.webs, ...town.workers])],
      inject: async ([held]) => {
        const { name } = held as TownProcess;
        await incidents.during('clock off', name, async () => {
          clock.skew(name, random.one([-HOUR_MS, HOUR_MS, -60_000, 60_000]));
          await pause(random.between(2000, 8000));
          clock.skew(name, 0);
        });
      },
    },
    {
      name: 'database clock stepped back',
      weight: 1,
      ...always('postgres'),
      inject: async () => {
        const ms = random.between(0.1, 0.5) * night * 1000;
        await incidents.during('database clock stepped back', 'clock', () => clock.stepBack(ms));
      },
    },
  ];
}

function ofPostgres({ postgres, proxy }: Town, random: SeededRandom): Fault[] {
  const on = (name: string, weight: number, inject: () => Promise<void>): Fault => ({
    name,
    weight,
    inject,
    ...always('postgres'),
  });
  return [
    on('postgres crash', 1, () => postgres.crash(0)),
    on('postgres down', 0.5, () => postgres.crash(random.between(1000, 6000))),
    on('postgres read-only', 0.8, () => postgres.readOnly(random.between(500, 5000))),
    on('backends terminated', 3, () => postgres.terminate(0.3)),
    {
      name: 'commit acknowledgement lost',
      weight: 4,
      ...always(),
      inject: async () => proxy.arm(1),
    },
    {
      name: 'database far away',
      weight: 1,
      ...always('network'),
      inject: () => proxy.lag(random.between(1, 12), random.between(2000, 8000)),
    },
  ];
}

/** What befalls a machine: a full disk, where one can be mounted for it, and its loss. */
function ofMachines({ postgres }: Town, random: SeededRandom): Fault[] {
  const full: Fault = {
    name: 'postgres disk full',
    weight: 0.5,
    ...always('postgres'),
    inject: () => postgres.diskFull(random.between(500, 4000)),
  };
  const failover: Fault = {
    name: 'postgres failover',
    weight: 0,
    once: true,
    ...always('postgres'),
    inject: () => postgres.failOver(),
  };
  return [...(postgres.disk.own ? [full] : []), failover];
}

function ofMail({ mail }: Town, random: SeededRandom): Fault[] {
  const window = (
    mode: Parameters<typeof mail.behave>[0],
    weight: number,
    most: number,
  ): Fault => ({
    name: `smtp ${mode}`,
    weight,
    ...always('smtp'),
    inject: () => mail.behave(mode, random.between(500, most)),
  });
  return [
    window('refused', 1, 8000),
    window('451', 1, 5000),
    window('550', 0.5, 1000),
    window('tarpit', 0.7, 5000),
    window('drop', 1.5, 2500),
  ];
}

function ofRedis(redis: NonNullable<Town['redis']>, random: SeededRandom): Fault[] {
  const on = (name: string, weight: number, inject: () => Promise<void>): Fault => ({
    name,
    weight,
    inject,
    ...always('redis'),
  });
  const flush = async (): Promise<void> => {
    redis.keepOldFile();
    await redis.flush();
  };
  return [
    on('redis FLUSHALL', 2, flush),
    on('redis killed', 1.5, () => redis.away(random.between(0, 2500))),
    on('redis absent', 0.3, () => redis.away(random.between(8000, 30_000))),
    on('redis from an old file', 1, () => redis.restoreOldFile()),
    on('redis frozen', 0.7, () => redis.freeze(random.between(500, 5000))),
  ];
}
