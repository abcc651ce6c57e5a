import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ChildJobs } from '../../../src/platform/child/child-jobs.js';
import { ChildBusy, ChildFailed, ChildLost } from '../../../src/platform/child/child.errors.js';
import { until } from '../../support/until.js';

const PROGRAM = path.join(import.meta.dirname, 'odd-child.mjs');
const LIMITS = { seconds: 2, megabytes: 256, jobs: 100, atOnce: 1, waiting: 5 };

interface Job {
  act: string;
  word?: string;
}

const opened: ChildJobs<Job, unknown>[] = [];
const jobs = (more: Partial<typeof LIMITS> = {}): ChildJobs<Job, unknown> => {
  const one = new ChildJobs<Job, unknown>(PROGRAM, { ...LIMITS, ...more });
  opened.push(one);
  return one;
};
afterEach(() => opened.splice(0).forEach((one) => one.stop()));

const lost = (work: Promise<unknown>) => expect(work).rejects.toBeInstanceOf(ChildLost);
const echo = (on: ChildJobs<Job, unknown>, word = 'ก') => on.ask({ act: 'echo', word });
const status = (pid: number, name: string): number =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

describe('work in a child process', () => {
  it('that hangs is ended, while this process does its own, and the next job has another process', async () => {
    const on = jobs();
    await echo(on);
    const [pid] = on.pids;
    let over = false;
    const hanging = lost(on.ask({ act: 'hang' })).finally(() => (over = true));
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(over).toBe(false);
    }
    await hanging;
    expect(await echo(on)).toBe('ก');
    expect(on.pids).not.toContain(pid);
    await until('the process to be gone', () => !existsSync(`/proc/${pid}`));
  });

  it.each(['grow', 'growHeap'])('cannot take more memory than its limit: %s', async (act) => {
    const on = jobs({ seconds: 20 });
    await echo(on);
    const [pid] = on.pids;
    let most = 0;
    let over = false;
    const outcome = on.ask({ act }).then(
      () => 'done',
      (error: unknown) => error,
    );
    void outcome.then(() => (over = true));
    while (!over) {
      if (existsSync(`/proc/${pid}`)) most = Math.max(most, status(pid!, 'VmHWM') || 0);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const error = await outcome;
    expect([ChildLost, ChildFailed].some((kind) => error instanceof kind)).toBe(true);
    console.info(`the child held ${(most / 1024).toFixed(0)} MB at most`);
    // What is bounded is its data; the program itself is some 60 MB more.
    expect(most / 1024).toBeLessThan(LIMITS.megabytes + 80);
    expect(await echo(on)).toBe('ก');
  });

  it('does so many at once, lets so many wait, and refuses the next', async () => {
    const on = jobs({ atOnce: 2, waiting: 1 });
    const hanging = [1, 2, 3].map(() => lost(on.ask({ act: 'hang' })));
    await expect(echo(on)).rejects.toBeInstanceOf(ChildBusy);
    expect(on.pids).toHaveLength(2);
    await Promise.all(hanging);
    expect(await echo(on)).toBe('ก');
  });

  it('that dies, throws, or answers at too great a length is told, and replaced where it is gone', async () => {
    const on = jobs();
    await lost(on.ask({ act: 'die' }));
    await expect(on.ask({ act: 'throw' })).rejects.toBeInstanceOf(ChildFailed);
    await expect(on.ask({ act: 'long' })).rejects.toBeInstanceOf(ChildFailed);
    expect(await Promise.all(['ก', 'ข', 'ค'].map((word) => echo(on, word)))).toEqual([
      'ก',
      'ข',
      'ค',
    ]);
  });

  it('is done by another process after so many jobs', async () => {
    const on = jobs({ jobs: 2 });
    const pids: (number | undefined)[] = [];
    for (let n = 0; n < 4; n += 1) {
      await echo(on);
      pids.push(on.pids[0]);
    }
    expect([pids[0] === pids[1], pids[1] === pids[2], pids[2] === pids[3]]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('knows no secret, and nothing of a job stands where other users look', async () => {
    const { argv, env } = (await jobs().ask({ act: 'self', word: 'สมหญิง' })) as {
      argv: string[];
      env: Record<string, string>;
    };
    expect(argv.join(' ')).not.toContain('สมหญิง');
    const known = Object.keys(env).filter(
      (name) => !/^(NODE_CHANNEL_|PWD$|SHLVL$|_$|OLDPWD$)/.test(name),
    );
    expect(known).toEqual([]);
  });
});
