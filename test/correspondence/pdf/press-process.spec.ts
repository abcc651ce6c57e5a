import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LetterCharacters, LetterTooLong } from '../../../src/correspondence/pdf/letter.errors.js';
import { PressProcess } from '../../../src/correspondence/pdf/press-process.js';
import { Press } from '../../../src/correspondence/pdf/press.js';
import { until } from '../../support/until.js';
import { buildSheet } from './sheets.js';

const PROGRAM = path.join(
  import.meta.dirname,
  '../../../dist/src/correspondence/pdf/press-child.js',
);
const press = new PressProcess(PROGRAM);
afterAll(() => press.stop());

const print = (more: Parameters<typeof buildSheet>[0] = {}): Promise<Buffer> =>
  press.print({ kind: 'letter', sheet: buildSheet(more) });
const megabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

describe('the press in a process of its own', () => {
  it('prints the same bytes, pictures included', async () => {
    const garuda = readFileSync(path.join(import.meta.dirname, 'golden/labels-1.png'));
    const sheet = buildSheet({ garuda });
    expect((await print({ garuda })).equals(await new Press().letter(sheet))).toBe(true);
  });

  it('refuses in the domain’s words', async () => {
    await expect(print({ paragraphs: ['ᚠ'] })).rejects.toBeInstanceOf(LetterCharacters);
    await expect(print({ paragraphs: ['ก '.repeat(9000)] })).rejects.toBeInstanceOf(LetterTooLong);
  });

  it('prints what it was at when it is killed', async () => {
    await print();
    const pid = press.pid!;
    const letters = Promise.all(Array.from({ length: 20 }, () => print()));
    process.kill(pid, 'SIGKILL');
    expect(await letters).toHaveLength(20);
    expect(press.pid).not.toBe(pid);
  });

  it('begins anew before its memory grows past 150 MB', async () => {
    const pids = new Set<number>();
    let most = 0;
    for (let n = 0; n < 600; n += 1) {
      await print({ number: `ชร ตัวอย่าง/${n}`, paragraphs: [`เรื่องที่ ${n} `.repeat(40), 'จบ'] });
      pids.add(press.pid!);
      if (n % 25 === 0 && existsSync('/proc')) most = Math.max(most, megabytes(press.pid!));
    }
    expect(pids.size).toBeGreaterThan(2);
    expect(most).toBeLessThan(150);
    console.info(`the press held ${most.toFixed(0)} MB at most in 600 letters`);
  }, 60_000);

  it('takes nothing over from how its asker was started', () => {
    const module = path.join(
      import.meta.dirname,
      '../../../dist/src/correspondence/pdf/press-process.js',
    );
    const asks = `const { PressProcess } = await import(${JSON.stringify(module)});
      const press = new PressProcess(${JSON.stringify(PROGRAM)});
      const sheet = [{ to: ['ก'], from: ['ข'], reference: '๑' }];
      console.log((await press.print({ kind: 'labels', sheet })).subarray(0, 5).toString());
      press.stop();`;
    // `npm start` loads a module into each process that it supervises; in a child it would take the first job.
    const loaded = 'data:text/javascript,if (process.channel) process.exit(1)';
    const args = ['--import', loaded, '--input-type=module', '-e', asks];
    expect(execFileSync(process.execPath, args).toString().trim()).toBe('%PDF-');
  });

  it('ends with whoever asked', async () => {
    const other = new PressProcess(PROGRAM);
    await other.print({ kind: 'labels', sheet: [{ to: ['ก'], from: ['ข'], reference: '๑' }] });
    const pid = other.pid!;
    other.stop();
    await until('the process to end', () => !existsSync(`/proc/${pid}`));
  });
});
