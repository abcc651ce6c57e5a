import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { OneAtATime } from '../../platform/queue/one-at-a-time.js';
import { Settings } from '../../platform/settings/settings.js';
import { Sealing } from './sealing.service.js';

const TELL_EVERY_MS = 60 * 60 * 1000;

/**
 * Sees that events are sealed within a minute: once a sweep's interval. The newest seal stands in the log
 * once an hour, where the database's owner cannot change it.
 */
@Injectable()
export class SealingSchedule implements BeforeApplicationShutdown {
  private readonly log = new Logger(SealingSchedule.name);
  private readonly work: OneAtATime;
  private timers: NodeJS.Timeout[] = [];
  private tell = true;

  constructor(
    private readonly settings: Settings,
    sealing: Sealing,
  ) {
    this.work = new OneAtATime(async () => {
      const head = await sealing.run();
      if (head === null || !this.tell) return;
      this.log.log(`sealed up to ${head.no}:${head.hash.toString('hex')}`);
      this.tell = false;
    });
  }

  /** Starts the timers. */
  start(): void {
    const seal = (): void => void this.work.run().catch((error: unknown) => this.say(error));
    this.timers = [
      setInterval(seal, this.settings.SWEEP_SECONDS * 1000),
      setInterval(() => (this.tell = true), TELL_EVERY_MS),
    ];
    seal();
  }

  /** Stops and waits for the run under way. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.work.idle();
  }

  private say(error: unknown): void {
    this.log.error(error instanceof Error ? error.message : 'sealing events failed');
  }
}
