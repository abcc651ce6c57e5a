import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { StartTooSlow, startWithin } from '../../../src/platform/process/start-within.js';

const CHILD = path.join(import.meta.dirname, 'silent-start-child.mjs');

describe('a start', () => {
  it('is given on when it is ready in time, and its own failure too', async () => {
    expect(await startWithin(Promise.resolve('ready'), 5)).toBe('ready');
    await expect(startWithin(Promise.reject(new Error('no database')), 5)).rejects.toThrow(
      'no database',
    );
  });

  it('that hangs is given up', async () => {
    await expect(startWithin(new Promise(() => undefined), 0.02)).rejects.toBeInstanceOf(
      StartTooSlow,
    );
  });

  it('that hangs on a silent server ends the process with one line and not with code 0', async () => {
    const child = spawn(process.execPath, [CHILD], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/^sipha: not ready within 1 seconds: .*\n$/),
    ]);
  }, 15_000);
});
