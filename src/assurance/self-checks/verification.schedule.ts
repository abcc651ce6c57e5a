import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { OneAtATime } from '../../platform/queue/one-at-a-time.js';
import { Verification } from './verification.service.js';

const EVERY_MS = 15 * 60 * 1000;
/** What lay while the worker was away is late, but no breach: the first look waits for the first sweeps. */
const FIRST_MS = 2 * 60 * 1000;

/** Sees that the promises are looked at every quarter of an hour. */
@Injectable()
export class VerificationSchedule implements BeforeApplicationShutdown {
  private readonly log = new Logger(VerificationSchedule.name);
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly work: OneAtATime;

  constructor(verification: Verification) {
    this.work = new OneAtATime(async () => {
      const broken = await verification.run();
      if (broken > 0) this.log.error(`${broken} promises are broken, see the alarms`);
    });
  }

  /** Starts the timers. */
  start(): void {
    const look = (): void =>
      void this.work
        .run()
        .catch((error: unknown) =>
          this.log.error(error instanceof Error ? error.message : 'verification failed'),
        );
    this.timers.push(setTimeout(look, FIRST_MS), setInterval(look, EVERY_MS));
  }

  /** Stops the timers and waits for the look under way. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearTimeout(timer);
    await this.work.idle();
  }
}
