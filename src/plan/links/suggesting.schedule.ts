import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { OneAtATime } from '../../platform/queue/one-at-a-time.js';
import { Settings } from '../../platform/settings/settings.js';
import { Learning } from './learning.service.js';
import { Suggesting } from './suggesting.service.js';

const LEARN_EVERY_MS = 60 * 60 * 1000;

/** Suggests what is due once a sweep's interval, and learns once an hour. */
@Injectable()
export class SuggestingSchedule implements BeforeApplicationShutdown {
  private readonly log = new Logger(SuggestingSchedule.name);
  private readonly work: OneAtATime;
  private timers: NodeJS.Timeout[] = [];
  private learn = true;

  constructor(
    private readonly settings: Settings,
    suggesting: Suggesting,
    learning: Learning,
  ) {
    this.work = new OneAtATime(async () => {
      if (this.learn) await learning.run();
      this.learn = false;
      await suggesting.run();
    });
  }

  /** Starts the timers. */
  start(): void {
    const suggest = (): void => void this.work.run().catch((error: unknown) => this.say(error));
    this.timers = [
      setInterval(suggest, this.settings.SWEEP_SECONDS * 1000),
      setInterval(() => (this.learn = true), LEARN_EVERY_MS),
    ];
    suggest();
  }

  /** Stops and waits for the run under way. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.work.idle();
  }

  private say(error: unknown): void {
    this.log.error(error instanceof Error ? error.message : 'suggesting projects failed');
  }
}
