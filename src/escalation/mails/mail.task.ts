import { Injectable } from '@nestjs/common';
import { OneAtATime } from '../../platform/queue/one-at-a-time.js';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { MailSenderService, LANES } from './mail-sender.service.js';
import { OutboxService } from './outbox.service.js';
import { EventDispatcherService } from './event-dispatcher.service.js';

/**
 * Dispatches new events and has every lane send. A run ends when all events are dispatched: a lane that waits for
 * a slow mail server delays neither the others nor the next run.
 */
@Injectable()
export class MailTask extends RecurringTask {
  private readonly lanes: readonly OneAtATime[];

  constructor(
    private readonly telling: EventDispatcherService,
    private readonly outbox: OutboxService,
    delivery: MailSenderService,
  ) {
    super();
    this.lanes = LANES.map((lane) => new OneAtATime(() => delivery.run(lane, () => this.stopping)));
  }

  /** Stops claiming and waits for the mails that are being sent. */
  override async beforeApplicationShutdown(): Promise<void> {
    await super.beforeApplicationShutdown();
    await Promise.all(this.lanes.map((lane) => lane.idle()));
  }

  protected async run(): Promise<void> {
    await this.telling.run();
    // Gathered when all events are dispatched, so that a flood becomes one digest and not several.
    await this.outbox.gather();
    for (const lane of this.lanes) lane.run().catch((error: unknown) => this.say(error));
  }
}
