import { faultsOf, type Fault } from './faults.js';
import type { RunOptions } from './options.js';
import type { SeededRandom } from './seeded-random.js';
import type { Town } from './town.js';

/** Injects faults, never two on the same thing at once. */
export class FaultCatalogue {
  private readonly faults: readonly Fault[];
  private readonly struck = new Set<Fault>();
  private readonly held = new Set<unknown>();
  private readonly running = new Set<Promise<void>>();

  constructor(
    town: Town,
    options: RunOptions,
    private readonly random: SeededRandom,
  ) {
    this.faults = faultsOf(town, options, random);
  }

  /** Injects one at once, if what it needs is free; does not wait for its end. */
  strike(): void {
    for (let tries = 0; tries < 8; tries += 1) {
      const fault = this.next();
      const holds = fault.holds();
      if (!holds || holds.some((thing) => this.held.has(thing))) continue;
      for (const thing of holds) this.held.add(thing);
      this.struck.add(fault);
      const running = fault.inject(holds).finally(() => {
        for (const thing of holds) this.held.delete(thing);
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

  /** Those that never found what they need free. */
  get neverStruck(): string[] {
    return this.faults.filter((fault) => !this.struck.has(fault)).map(({ name }) => name);
  }

  /** Every second one is of a kind that was not there yet, as long as there is such a kind. */
  private next(): Fault {
    const left = this.faults.filter((fault) => !this.struck.has(fault));
    if (left.length > 0 && this.random.chance(0.5)) return this.random.one(left);
    return this.random.weighted(this.faults.filter(({ once }) => !once));
  }
}
