import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { until } from '../support/until.js';

const ROOT = path.join(import.meta.dirname, '../..');

/** Starts a program in a group of its own, as servers are, and never ends. */
const HANGS = `
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { it } from '@jest/globals';
it('hangs', async () => {
  const forever = ['-e', 'setInterval(() => undefined, 1000)'];
  const { pid } = spawn(process.execPath, forever, { detached: true, stdio: 'ignore' });
  writeFileSync('server.pid', String(pid));
  await new Promise(() => undefined);
}, 600_000);
`;

/** Jest begins with the longest file. */
const ENDS = `
import { expect, it } from '@jest/globals';
it('ends', () => expect(1).toBe(1));
// ${'.'.repeat(HANGS.length)}
`;

/** Runs the pool and stops it once the server of the hanging spec is there. */
const DRIVER = `
import { existsSync } from 'node:fs';
import { poolsWith, runPool } from ${JSON.stringify(path.join(ROOT, 'scripts/run-jest.mjs'))};
const [{ pool, specs }] = await poolsWith([]);
const stop = new AbortController();
setInterval(() => existsSync('server.pid') && stop.abort(), 50);
console.log(JSON.stringify(await runPool({ ...pool, workers: 1 }, specs, {}, stop.signal)));
process.exit(0);
`;

/** Runs the file that ends, and one of another pool, which Jest leaves out without a word. */
const WITH_A_GAP = `
import { poolsWith, runPool } from ${JSON.stringify(path.join(ROOT, 'scripts/run-jest.mjs'))};
const [{ pool, specs }] = await poolsWith(['ends']);
console.log(JSON.stringify(await runPool({ ...pool, workers: 1 }, [...specs, 'test/other.db.spec.ts'], {})));
process.exit(0);
`;

interface OperatingFiguresQuery {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const folder = mkdtempSync(path.join(tmpdir(), 'sipha-stopped-'));
let figures: OperatingFiguresQuery;

const driven = (driver: string): OperatingFiguresQuery => {
  const args = ['--input-type=module', '-e', driver];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }),
  ) as OperatingFiguresQuery;
};

beforeAll(() => {
  for (const linked of ['node_modules', 'scripts', 'package.json']) {
    symlinkSync(path.join(ROOT, linked), path.join(folder, linked));
  }
  cpSync(path.join(ROOT, 'jest.config.mjs'), path.join(folder, 'jest.config.mjs'));
  mkdirSync(path.join(folder, 'test'));
  writeFileSync(path.join(folder, 'test/ends.spec.ts'), ENDS);
  writeFileSync(path.join(folder, 'test/hangs.spec.ts'), HANGS);
  writeFileSync(path.join(folder, 'test/other.db.spec.ts'), ENDS);
  figures = driven(DRIVER);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('tells what had ended when a pool is stopped, and what had not', () => {
  expect(figures).toMatchObject({ passed: 1, failed: 1 });
  expect(figures.output).toContain('stopped: it took too long');
  expect(figures.output).toMatch(/had not ended:\ntest\/hangs\.spec\.ts\n$/);
});

it('fails where a file that was asked for told nothing', () => {
  const gap = driven(WITH_A_GAP);
  expect(gap).toMatchObject({ passed: 1, failed: 1 });
  expect(gap.output).toMatch(/had not ended:\ntest\/other\.db\.spec\.ts\n$/);
}, 60_000);

it('leaves no server of the pool behind', async () => {
  const pid = Number(readFileSync(path.join(folder, 'server.pid')));
  await until('the server’s end', () => !isRunning(pid));
});
