import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { OneAtATime } from '../../platform/queue/one-at-a-time.js';
import { WAKE_OPTIONS } from '../../platform/queue/wake.queue.js';
import { Settings } from '../../platform/settings/settings.js';
import { SWEEP_JOB, SWEEP_QUEUE } from './sweep.queue.js';
import { Sweep } from './sweep.service.js';

/** Sees that the sweep runs: a BullMQ scheduler and a plain timer; either alone suffices. */
@Injectable()
export class SweepSchedule implements BeforeApplicationShutdown {
  private readonly log = new Logger(SweepSchedule.name);
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly work: OneAtATime;

  constructor(
    @InjectQueue(SWEEP_QUEUE) private readonly queue: Queue,
    private readonly settings: Settings,
    sweep: Sweep,
  ) {
    this.work = new OneAtATime(() => sweep.run());
    // Without a listener an absent Redis would end the process.
    queue.on('error', () => undefined);
  }

  /** Starts the timer, and the scheduler, put up again each minute because a flushed Redis forgets it. */
  start(): void {
    const every = this.settings.SWEEP_SECONDS * 1000;
    const sweep = (): void => void this.sweepNow().catch((error: unknown) => this.say(error));
    const upsert = (): void => void this.upsert(every).catch((error: unknown) => this.say(error));
    this.timers.push(setInterval(sweep, every), setInterval(upsert, 60_000));
    sweep();
    upsert();
  }

  /** Sweeps now, or once more after the sweep under way. */
  sweepNow(): Promise<void> {
    return this.work.run();
  }

  /** Stops waking and waits for the sweep under way. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.work.idle();
  }

  private async upsert(every: number): Promise<void> {
    const template = { name: SWEEP_JOB, data: {}, opts: WAKE_OPTIONS };
    await this.queue.upsertJobScheduler('sweep-every', { every }, template);
  }

  private say(error: unknown): void {
    this.log.error(error instanceof Error ? error.message : 'sweep failed');
  }
}
