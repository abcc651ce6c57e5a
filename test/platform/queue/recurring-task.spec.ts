import { mock } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { RecurringTask } from '../../../src/platform/queue/recurring-task.js';

/** Counts its runs, each of which ends when it is told to. */
class CountedTask extends RecurringTask {
  runs = 0;
  readonly failures: unknown[] = [];
  next: () => Promise<void> = () => Promise.resolve();

  get isStopping(): boolean {
    return this.stopping;
  }

  protected run(): Promise<void> {
    this.runs += 1;
    return this.next();
  }

  protected override say(error: unknown): void {
    this.failures.push(error);
  }
}

/** A run that goes on until it is ended. */
function held(): { run: () => Promise<void>; end: () => void } {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { run: () => ended, end: () => end() };
}

/** Stops the time until `pass` lets some go by. */
const stopTime = (): void => mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });

/** Lets so many milliseconds pass in steps, so that what each tick begins goes on before the next. */
async function pass(ms: number, step = 1000): Promise<void> {
  for (let left = ms; left > 0; left -= step) {
    mock.timers.tick(Math.min(step, left));
    await turn();
  }
}

afterEach(() => {
  mock.timers.reset();
});

describe('a recurring task', () => {
  it('runs at once and then at each tick', async () => {
    stopTime();
    const task = new CountedTask();
    task.start({ everyMs: 1000 });
    expect(task.runs).toBe(1);
    await pass(3000);
    expect(task.runs).toBe(4);
    await task.beforeApplicationShutdown();
    await pass(3000);
    expect(task.runs).toBe(4);
  });

  it('waits with the first run where it is told to, and stops before it too', async () => {
    stopTime();
    const task = new CountedTask();
    task.start({ everyMs: 10_000, firstMs: 2000 });
    await pass(1999);
    expect(task.runs).toBe(0);
    await pass(1);
    expect(task.runs).toBe(1);

    const stopped = new CountedTask();
    stopped.start({ everyMs: 10_000, firstMs: 2000 });
    await stopped.beforeApplicationShutdown();
    await pass(30_000);
    expect(stopped.runs).toBe(0);
    await task.beforeApplicationShutdown();
  });

  it('never runs twice at once; what comes meanwhile shares one more run', async () => {
    const task = new CountedTask();
    const first = held();
    task.next = first.run;
    const runs = [task.runNow(), task.runNow(), task.runNow()];
    expect(task.runs).toBe(1);
    task.next = () => Promise.resolve();
    first.end();
    await Promise.all(runs);
    expect(task.runs).toBe(2);
  });

  it('outlives a failure: the next tick tries again', async () => {
    stopTime();
    const task = new CountedTask();
    task.next = () => Promise.reject(new Error('no database'));
    task.start({ everyMs: 1000 });
    await pass(2000);
    expect(task.runs).toBe(3);
    expect(task.failures).toHaveLength(3);
    await expect(task.runNow()).rejects.toThrow('no database');
    await task.beforeApplicationShutdown();
  });

  it('tells a long run that the process ends, and waits for it', async () => {
    const task = new CountedTask();
    const long = held();
    task.next = long.run;
    task.start({ everyMs: 60_000 });
    let ended = false;
    const end = task.beforeApplicationShutdown().then(() => (ended = true));
    await turn();
    expect(task.isStopping).toBe(true);
    expect(ended).toBe(false);
    long.end();
    await end;
  });
});
