import { Injectable } from '@nestjs/common';
import { OneAtATime } from '../../platform/queue/one-at-a-time.js';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { Delivery, LANES } from './delivery.service.js';
import { Outbox } from './outbox.service.js';
import { Telling } from './telling.service.js';

/**
 * Turns new events into owed mails and has every lane deliver. A run ends when all events are told: a lane that
 * waits for a slow mail server keeps neither the others nor the next run waiting.
 */
@Injectable()
export class MailTask extends RecurringTask {
  private readonly lanes: readonly OneAtATime[];

  constructor(
    private readonly telling: Telling,
    private readonly outbox: Outbox,
    delivery: Delivery,
  ) {
    super();
    this.lanes = LANES.map((lane) => new OneAtATime(() => delivery.run(lane, () => this.stopping)));
  }

  /** Stops claiming and waits for the mails under way. */
  override async beforeApplicationShutdown(): Promise<void> {
    await super.beforeApplicationShutdown();
    await Promise.all(this.lanes.map((lane) => lane.idle()));
  }

  protected async run(): Promise<void> {
    await this.telling.run();
    // Gathered when all is told, so that a flood becomes one digest and not several.
    await this.outbox.gather();
    for (const lane of this.lanes) lane.run().catch((error: unknown) => this.say(error));
  }
}
