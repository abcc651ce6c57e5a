import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LetterCharacters, LetterTooLong } from '../../../src/correspondence/pdf/letter.errors.js';
import { PdfRendererProcess } from '../../../src/correspondence/pdf/pdf-renderer-process.js';
import { PdfRenderer } from '../../../src/correspondence/pdf/pdf-renderer.js';
import { until } from '../../support/until.js';
import { buildLetterData } from './letter-samples.js';

const PROGRAM = path.join(
  import.meta.dirname,
  '../../../dist/src/correspondence/pdf/pdf-renderer-child.js',
);
const renderer = new PdfRendererProcess(PROGRAM);
afterAll(() => renderer.stop());

const print = (more: Parameters<typeof buildLetterData>[0] = {}): Promise<Buffer> =>
  renderer.print({ kind: 'letter', data: buildLetterData(more) });
const megabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

describe('the PDF renderer in a process of its own', () => {
  it('prints the same bytes, pictures included', async () => {
    const garuda = readFileSync(path.join(import.meta.dirname, 'golden/labels-1.png'));
    const data = buildLetterData({ garuda });
    expect((await print({ garuda })).equals(await new PdfRenderer().letter(data))).toBe(true);
  });

  it('refuses in the domain’s words', async () => {
    await expect(print({ paragraphs: ['ᚠ'] })).rejects.toBeInstanceOf(LetterCharacters);
    await expect(print({ paragraphs: ['ก '.repeat(9000)] })).rejects.toBeInstanceOf(LetterTooLong);
  });

  it('prints what it was at when it is killed', async () => {
    await print();
    const pid = renderer.pid!;
    const letters = Promise.all(Array.from({ length: 20 }, () => print()));
    process.kill(pid, 'SIGKILL');
    expect(await letters).toHaveLength(20);
    expect(renderer.pid).not.toBe(pid);
  });

  it('begins anew before its memory grows past 150 MB', async () => {
    const pids = new Set<number>();
    let most = 0;
    for (let n = 0; n < 600; n += 1) {
      await print({ number: `ชร ตัวอย่าง/${n}`, paragraphs: [`เรื่องที่ ${n} `.repeat(40), 'จบ'] });
      pids.add(renderer.pid!);
      if (n % 25 === 0 && existsSync('/proc')) most = Math.max(most, megabytes(renderer.pid!));
    }
    expect(pids.size).toBeGreaterThan(2);
    expect(most).toBeLessThan(150);
    console.info(`the PDF renderer held ${most.toFixed(0)} MB at most in 600 letters`);
  }, 60_000);

  it('takes nothing over from how its asker was started', () => {
    const module = path.join(
      import.meta.dirname,
      '../../../dist/src/correspondence/pdf/pdf-renderer-process.js',
    );
    const asks = `const { PdfRendererProcess } = await import(${JSON.stringify(module)});
      const press = new PdfRendererProcess(${JSON.stringify(PROGRAM)});
      const sheet = [{ to: ['ก'], from: ['ข'], reference: '๑' }];
      console.log((await press.print({ kind: 'labels', data: sheet })).subarray(0, 5).toString());
      press.stop();`;
    // `npm start` loads a module into each process that it supervises; in a child it would take the first job.
    const loaded = 'data:text/javascript,if (process.channel) process.exit(1)';
    const args = ['--import', loaded, '--input-type=module', '-e', asks];
    expect(execFileSync(process.execPath, args).toString().trim()).toBe('%PDF-');
  });

  it('ends with whoever asked', async () => {
    const other = new PdfRendererProcess(PROGRAM);
    await other.print({ kind: 'labels', data: [{ to: ['ก'], from: ['ข'], reference: '๑' }] });
    const pid = other.pid!;
    other.stop();
    await until('the process to end', () => !existsSync(`/proc/${pid}`));
  });
});
