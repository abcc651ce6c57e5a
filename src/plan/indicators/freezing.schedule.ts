import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { OneAtATime } from '../../platform/queue/one-at-a-time.js';
import { Freezing } from './freezing.service.js';

const EVERY_MS = 60 * 1000;

/** Sees each minute whether a quarter's books have closed. */
@Injectable()
export class FreezingSchedule implements BeforeApplicationShutdown {
  private readonly log = new Logger(FreezingSchedule.name);
  private readonly work: OneAtATime;
  private timer?: NodeJS.Timeout;

  constructor(freezing: Freezing) {
    this.work = new OneAtATime(() => freezing.run());
  }

  /** Starts the timer. */
  start(): void {
    const freeze = (): void => void this.work.run().catch((error: unknown) => this.say(error));
    this.timer = setInterval(freeze, EVERY_MS);
    freeze();
  }

  /** Stops and waits for the run under way. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.work.idle();
  }

  private say(error: unknown): void {
    this.log.error(error instanceof Error ? error.message : 'freezing indicators failed');
  }
}
