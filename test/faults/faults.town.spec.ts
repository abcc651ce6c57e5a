import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { describeWithRedis } from '../support/requires.js';

const ROOT = path.join(import.meta.dirname, '../..');

/** Runs the harness as `npm run test:faults` does, on what is built; returns its code and what it said. */
function faults(...args: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/test-faults.mjs', ...args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], FAULTS_AS_BUILT: '1' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => (said += text.toString()));
    }
    child.on('close', (code) => resolve({ code, said }));
  });
}
const figure = (said: string, name: string): number =>
  Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(said)?.[1]);

const SHORT = ['--minutes', '0.6', '--escalations', '225', '--digest', '150', '--faults', '32'];

describe('under faults, on PostgreSQL alone', () => {
  it('nothing is missed and nothing doubled, whatever fails', async () => {
    const { code, said } = await faults(...SHORT, '--backend', 'postgres');
    expect(said).not.toContain('WRONG');
    expect(figure(said, 'due')).toBeGreaterThanOrEqual(400);
    expect(figure(said, 'faults')).toBeGreaterThanOrEqual(30);
    expect([figure(said, 'missed'), figure(said, 'doubled'), code]).toEqual([0, 0, 0]);
  }, 300_000);
});

describeWithRedis('under faults, on Redis', () => {
  it('a scheduler that trusts its queue is found to miss what it owes', async () => {
    const naive = ['--minutes', '0.4', '--escalations', '150', '--faults', '20'];
    let missed = 0;
    // What it misses hangs on where the faults happen to fall: often twelve, once in a while none.
    for (let run = 0; run < 3 && missed === 0; run += 1) {
      const { said } = await faults(...naive, '--backend', 'redis', '--control', 'naive');
      expect(figure(said, 'due')).toBeGreaterThan(100);
      missed = figure(said, 'missed');
    }
    expect(missed).toBeGreaterThan(0);
  }, 300_000);
});
