import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { OneAtATime } from '../../platform/queue/one-at-a-time.js';
import { Delivery, LANES } from './delivery.service.js';
import { MAIL_EVERY_MS } from './mail.queue.js';
import { Outbox } from './outbox.service.js';
import { Telling } from './telling.service.js';

/** Sees that owed mails leave: on each wake-up, and every five seconds by a plain timer. */
@Injectable()
export class MailSchedule implements BeforeApplicationShutdown {
  private readonly log = new Logger(MailSchedule.name);
  private timer: NodeJS.Timeout | null = null;
  private stopping = false;
  private readonly telling: OneAtATime;
  private readonly lanes: readonly OneAtATime[];

  constructor(telling: Telling, outbox: Outbox, delivery: Delivery) {
    // Gathered when all is told, so that a flood becomes one digest and not several.
    this.telling = new OneAtATime(async () => {
      await telling.run();
      await outbox.gather();
    });
    this.lanes = LANES.map((lane) => new OneAtATime(() => delivery.run(lane, () => this.stopping)));
  }

  /** Starts the timer. */
  start(): void {
    const mail = (): void => this.goesOn(this.mailNow());
    this.timer = setInterval(mail, MAIL_EVERY_MS);
    mail();
  }

  /**
   * Tells now, or once more after the run under way, and has every lane deliver. Resolves when all is told:
   * a lane that waits for a slow mail server keeps neither the others nor the next wake-up waiting.
   */
  async mailNow(): Promise<void> {
    await this.telling.run();
    for (const lane of this.lanes) this.goesOn(lane.run());
  }

  /** Stops claiming and waits for the mails under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    if (this.timer) clearInterval(this.timer);
    await this.telling.idle();
    await Promise.all(this.lanes.map((lane) => lane.idle()));
  }

  /** What fails is said and tried again by the timer. */
  private goesOn(work: Promise<void>): void {
    work.catch((error: unknown) =>
      this.log.error(error instanceof Error ? error.message : 'mail failed'),
    );
  }
}
