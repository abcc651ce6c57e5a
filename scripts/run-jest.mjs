import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './run-stage.mjs';

const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

/** The pools, least needy first, with how many run at once and after how long they must be stuck (on a slow machine, too). */
export const POOLS = [
  { name: 'unit', workers: 2, minutes: 10 },
  { name: 'db', workers: 2, minutes: 30 },
  { name: 'town', workers: 1, minutes: 15 },
  { name: 'browser', workers: 1, minutes: 15 },
];

/** The specs of a pool whose path matches one of the patterns (all when there are none). */
export async function specsOf(pool, patterns) {
  const args = [...JEST, '--selectProjects', pool.name, '--listTests', '--', ...patterns];
  const { output } = await run(process.execPath, args);
  return output.split('\n').filter((line) => /\.spec\.tsx?$/.test(line));
}

/** What failed, in words: each failing file's message, or all that Jest said when it wrote no figures. */
const failuresOf = (figures) =>
  figures.testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, message }) => `${path.relative('.', name)}\n${message}`)
    .join('\n');

const SLOWEST = 5;

/** The files that took longest, each in words. */
const slowestOf = ({ testResults }) =>
  testResults
    .map(({ name, startTime, endTime }) => ({ name, ms: endTime - startTime }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, SLOWEST)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(0).padStart(5)} s  ${path.relative('.', name)}`);

const counted = (figures) => ({
  passed: figures.numPassedTests,
  // A file that cannot even be loaded holds no test that could fail: it counts as one.
  failed: figures.numFailedTests + figures.numRuntimeErrorTestSuites,
  skipped: figures.numPendingTests + figures.numTodoTests,
  output: failuresOf(figures),
  slowest: slowestOf(figures),
});

/** Runs a pool and returns how many tests passed, failed and were skipped, what failed, and what took longest. */
export async function runPool(pool, patterns, env) {
  const folder = await mkdtemp(path.join(tmpdir(), 'sipha-figures-'));
  const file = path.join(folder, 'figures.json');
  try {
    const { code, output } = await run(
      process.execPath,
      [
        ...[...JEST, '--selectProjects', pool.name, '--maxWorkers', String(pool.workers)],
        ...['--forceExit', '--ci', '--json', '--outputFile', file, '--', ...patterns],
      ],
      { minutes: pool.minutes, env },
    );
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return { passed: 0, failed: 1, skipped: 0, output, slowest: [] };
    const figures = counted(JSON.parse(text));
    if (code === 0 || figures.failed > 0) return figures;
    return { ...figures, failed: 1, output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
