import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { OneAtATime } from '../../platform/queue/one-at-a-time.js';
import { Settings } from '../../platform/settings/settings.js';
import { ReportOpening } from './report-opening.service.js';

/** Sees that reports are opened when their quarter or month has ended: once a sweep's interval. */
@Injectable()
export class ReportOpeningSchedule implements BeforeApplicationShutdown {
  private readonly log = new Logger(ReportOpeningSchedule.name);
  private readonly work: OneAtATime;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly settings: Settings,
    opening: ReportOpening,
  ) {
    this.work = new OneAtATime(() => opening.run());
  }

  /** Starts the timer. */
  start(): void {
    const open = (): void => void this.work.run().catch((error: unknown) => this.say(error));
    this.timer = setInterval(open, this.settings.SWEEP_SECONDS * 1000);
    open();
  }

  /** Stops and waits for the run under way. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.work.idle();
  }

  private say(error: unknown): void {
    this.log.error(error instanceof Error ? error.message : 'opening reports failed');
  }
}
