import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { OneAtATime } from '../../platform/queue/one-at-a-time.js';
import { BatchPrinting } from './batch-printing.service.js';
import { PRINT_EVERY_MS } from './print.queue.js';

/** Sees that batches are printed: on each wake-up, and every five seconds by a plain timer. */
@Injectable()
export class PrintSchedule implements BeforeApplicationShutdown {
  private readonly log = new Logger(PrintSchedule.name);
  private timer: NodeJS.Timeout | null = null;
  private stopping = false;
  private readonly work: OneAtATime;

  constructor(printing: BatchPrinting) {
    this.work = new OneAtATime(() => printing.run(() => this.stopping));
  }

  /** Starts the timer. */
  start(): void {
    const print = (): void =>
      void this.printNow().catch((error: unknown) =>
        this.log.error(error instanceof Error ? error.message : 'printing failed'),
      );
    this.timer = setInterval(print, PRINT_EVERY_MS);
    print();
  }

  /** Prints now, or once more after the run under way. */
  printNow(): Promise<void> {
    return this.work.run();
  }

  /** Takes no other batch and waits for the one under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    if (this.timer) clearInterval(this.timer);
    await this.work.idle();
  }
}
