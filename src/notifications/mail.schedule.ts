import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { OneAtATime } from '../platform/queue/one-at-a-time.js';
import { Delivery } from './delivery.service.js';
import { MAIL_EVERY_MS } from './mail.queue.js';
import { Telling } from './telling.service.js';

/** Sees that owed mails leave: on each wake-up, and every five seconds by a plain timer. */
@Injectable()
export class MailSchedule implements BeforeApplicationShutdown {
  private readonly log = new Logger(MailSchedule.name);
  private timer: NodeJS.Timeout | null = null;
  private stopping = false;
  private readonly work: OneAtATime;

  constructor(telling: Telling, delivery: Delivery) {
    this.work = new OneAtATime(async () => {
      await telling.run();
      await delivery.run(() => this.stopping);
    });
  }

  /** Starts the timer. */
  start(): void {
    const mail = (): void =>
      void this.mailNow().catch((error: unknown) =>
        this.log.error(error instanceof Error ? error.message : 'mail failed'),
      );
    this.timer = setInterval(mail, MAIL_EVERY_MS);
    mail();
  }

  /** Tells and delivers now, or once more after the run under way. */
  mailNow(): Promise<void> {
    return this.work.run();
  }

  /** Stops claiming and waits for the mail under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    if (this.timer) clearInterval(this.timer);
    await this.work.idle();
  }
}
