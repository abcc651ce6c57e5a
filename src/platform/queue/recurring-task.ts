import { Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { OneAtATime } from './one-at-a-time.js';

/** How often a task runs, and when for the first time, in milliseconds; at once unless `firstMs` is given. */
export interface Recurrence {
  readonly everyMs: number;
  readonly firstMs?: number;
}

/**
 * A task that the worker's own timer drives. It runs at most once at a time in a process, a failure is logged
 * and tried again by the next tick, and the end of the process waits for the run under way.
 */
export abstract class RecurringTask implements BeforeApplicationShutdown {
  protected readonly log = new Logger(this.constructor.name);
  /** True from the moment the process is asked to end: a long run takes nothing new. */
  protected stopping = false;
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly work = new OneAtATime(() => this.run());

  /** Starts the timer. */
  start({ everyMs, firstMs = 0 }: Recurrence): void {
    const tick = (): void => void this.runNow().catch((error: unknown) => this.say(error));
    if (firstMs > 0) this.timers.push(setTimeout(tick, firstMs));
    else tick();
    this.timers.push(setInterval(tick, everyMs));
  }

  /** Runs now, or once more after the run under way; rejects when that run fails. */
  runNow(): Promise<void> {
    return this.work.run();
  }

  /** Stops the timer and waits for the run under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    for (const timer of this.timers) clearTimeout(timer);
    await this.work.idle();
  }

  /** One run over everything that is due by now. */
  protected abstract run(): Promise<unknown>;

  /** Logs a failure; the timer tries again. */
  protected say(error: unknown): void {
    this.log.error('failed, it is tried again', error);
  }
}
