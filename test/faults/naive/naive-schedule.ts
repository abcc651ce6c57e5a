import { Queue } from 'bullmq';
import { addDays, endOfDay } from '../../../src/core/calendar/civil-day.js';
import type { TownClock } from '../town-clock.js';

/** The queue of the naive scheduler. */
export const NAIVE_QUEUE = 'naive-escalations';

const LEVELS = [
  { level: 1, days: 0 },
  { level: 2, days: 3 },
  { level: 3, days: 7 },
];

/**
 * What most systems do: when a complaint is submitted, a delayed job for each level is put into the queue, and
 * nobody ever asks the database again. Kept as a control: the harness must find what this misses.
 */
export class NaiveSchedule {
  private readonly queue: Queue;

  constructor(
    redisUrl: string,
    private readonly clock: TownClock,
  ) {
    const { hostname: host, port } = new URL(redisUrl);
    this.queue = new Queue(NAIVE_QUEUE, {
      connection: { host, port: Number(port), enableOfflineQueue: false, maxRetriesPerRequest: 1 },
    });
    this.queue.on('error', () => undefined);
  }

  /** Puts the jobs of one complaint; a queue that is away is a warning in a log that nobody reads. */
  submitted({ number, dueOn }: { number: string; dueOn: string }): void {
    const timestamp = this.clock.now().getTime();
    for (const { level, days } of LEVELS) {
      const delay = endOfDay(addDays(dueOn, days)).getTime() - timestamp;
      const options = { timestamp, delay: Math.max(0, delay), attempts: 3, removeOnComplete: true };
      this.queue.add('escalate', { number, level }, options).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await Promise.race([this.queue.close(), new Promise((resolve) => setTimeout(resolve, 2000))]);
  }
}
