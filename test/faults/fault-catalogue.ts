import type { RunOptions } from './options.js';
import type { SeededRandom } from './seeded-random.js';
import type { Town } from './town.js';
import type { TownProcess } from './town-process.js';

/** One kind of fault: how often, what it holds while it lasts, and how it is done. */
interface Fault {
  weight: number;
  /** At most one fault at a time holds a thing; those of one process hold the process. */
  holds: 'postgres' | 'redis' | 'smtp' | 'process' | 'clock' | null;
  inject(held: TownProcess): Promise<void>;
}

const HOUR_MS = 3_600_000;

/** Injects faults, never two on the same thing at once. */
export class FaultCatalogue {
  private readonly faults: readonly Fault[];
  private readonly held = new Set<unknown>();
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly town: Town,
    private readonly options: RunOptions,
    private readonly random: SeededRandom,
  ) {
    this.faults = [
      ...this.ofProcesses(),
      ...this.ofPostgres(),
      ...this.ofMail(),
      ...(town.redis ? this.ofRedis() : []),
    ];
  }

  /** Injects one at once, if what it needs is free; does not wait for its end. */
  strike(): void {
    for (let tries = 0; tries < 8; tries += 1) {
      const fault = this.random.weighted(this.faults);
      const process = this.random.one([...this.town.webs, ...this.town.workers]);
      const holds = ['process', 'clock'].includes(fault.holds ?? '') ? process : fault.holds;
      if (holds !== null && this.held.has(holds)) continue;
      if (fault.holds === 'process' && !this.spares(process)) continue;
      this.held.add(holds);
      const running = fault
        .inject(process)
        .catch((error: unknown) => console.error('a fault could not be injected:', error))
        .finally(() => {
          this.held.delete(holds);
          this.running.delete(running);
        });
      this.running.add(running);
      return;
    }
  }

  /** Resolves when every fault has ended. */
  async over(): Promise<void> {
    await Promise.all(this.running);
  }

  /** Of each kind of process one is left: with none alive no promise is made. */
  private spares(process: TownProcess): boolean {
    const kind = this.town.webs.includes(process) ? this.town.webs : this.town.workers;
    return kind.some((other) => other !== process && other.healthy);
  }

  private ofProcesses(): Fault[] {
    const { town, random } = this;
    const freeze = (least: number, most: number) => (held: TownProcess) =>
      held.freeze(random.between(least, most));
    return [
      { weight: 5, holds: 'process', inject: (held) => held.kill() },
      { weight: 2, holds: 'process', inject: freeze(500, 4000) },
      { weight: 0.5, holds: 'process', inject: freeze(8000, 35_000) },
      ...(this.options.long
        ? [{ weight: 0.4, holds: 'process', inject: freeze(63_000, 75_000) } as const]
        : []),
      {
        weight: 2.5,
        holds: 'clock',
        inject: async (held) => {
          const ms = random.one([-HOUR_MS, HOUR_MS, -60_000, 60_000]);
          const incident = town.incidents.begin('clock off', held.name);
          town.clock.skew(held.name, ms);
          await pauseFor(random.between(2000, 8000));
          town.clock.skew(held.name, 0);
          town.incidents.end(incident);
        },
      },
    ];
  }

  private ofPostgres(): Fault[] {
    const { town, random } = this;
    const { postgres, proxy } = town;
    return [
      { weight: 1, holds: 'postgres', inject: () => postgres.crash(0) },
      { weight: 0.5, holds: 'postgres', inject: () => postgres.crash(random.between(1000, 6000)) },
      {
        weight: 0.8,
        holds: 'postgres',
        inject: () => postgres.readOnly(random.between(500, 5000)),
      },
      { weight: 3, holds: 'postgres', inject: () => postgres.terminate(0.3) },
      { weight: 4, holds: null, inject: async () => proxy.arm(1) },
    ];
  }

  private ofMail(): Fault[] {
    const { random } = this;
    const { mail } = this.town;
    const window = (mode: Parameters<typeof mail.behave>[0], most: number) => () =>
      mail.behave(mode, random.between(500, most));
    return [
      { weight: 1, holds: 'smtp', inject: window('refused', 8000) },
      { weight: 1, holds: 'smtp', inject: window('451', 5000) },
      { weight: 0.5, holds: 'smtp', inject: window('550', 1000) },
      { weight: 0.7, holds: 'smtp', inject: window('tarpit', 5000) },
      { weight: 1.5, holds: 'smtp', inject: window('drop', 2500) },
    ];
  }

  private ofRedis(): Fault[] {
    const { random } = this;
    const redis = this.town.redis!;
    const away = (least: number, most: number) => () => redis.away(random.between(least, most));
    return [
      {
        weight: 2,
        holds: 'redis',
        inject: async () => {
          redis.keepOldFile();
          await redis.flush();
        },
      },
      { weight: 1.5, holds: 'redis', inject: away(0, 2500) },
      { weight: 0.3, holds: 'redis', inject: away(8000, 30_000) },
      { weight: 1, holds: 'redis', inject: () => redis.restoreOldFile() },
      { weight: 0.7, holds: 'redis', inject: () => redis.freeze(random.between(500, 5000)) },
    ];
  }
}

const pauseFor = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
