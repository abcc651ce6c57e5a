import { Clock } from '../../src/platform/clock/clock.js';

/** A clock that stands where a test sets it. */
export class StoppedClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  override now(): Date {
    return this.instant;
  }

  set(instant: Date): void {
    this.instant = instant;
  }
}
