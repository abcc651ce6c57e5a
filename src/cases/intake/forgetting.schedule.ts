import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { RateLimiter } from '../../platform/limits/rate-limiter.js';
import { FilingKeys } from './filing-keys.service.js';

const EVERY_MS = 10 * 60 * 1000;

/** Sees that what was kept for hours only is gone: sealed PINs after 24 hours, counts of tries after a day. */
@Injectable()
export class ForgettingSchedule implements BeforeApplicationShutdown {
  private readonly log = new Logger(ForgettingSchedule.name);
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly keys: FilingKeys,
    private readonly limiter: RateLimiter,
  ) {}

  /** Forgets now and every ten minutes. */
  start(): void {
    const forget = (): void =>
      void this.forget().catch(() => this.log.error('forgetting failed, it is tried again'));
    this.timer = setInterval(forget, EVERY_MS);
    forget();
  }

  /** Takes away everything whose time is over. */
  async forget(): Promise<void> {
    await this.keys.forgetPins();
    await this.limiter.forgetOld();
  }

  /** Stops the timer. */
  beforeApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
