import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterMinutes, run } from './run-stage.mjs';

/** How Node runs Jest; its options come behind. */
export const JEST = ['--no-warnings', 'node_modules/jest/bin/jest.js'];
const REPORTERS = ['default', './scripts/spec-lines.reporter.mjs'];

/**
 * The pools, least needy first, with how many of a pool's files run at once, after how long it must be stuck (on a
 * slow machine, too), and the pool beside which it starts.
 */
export const POOLS = [
  { name: 'unit', workers: 2, minutes: 10 },
  { name: 'db', workers: 2, minutes: 30 },
  // It waits for nights, kills and leases much of its time, which the others can use.
  { name: 'town', workers: 1, minutes: 30, beside: 'db' },
  { name: 'browser', workers: 2, minutes: 15 },
];

const poolOf = (spec) => /\.(db|town|browser)\.spec\.tsx?$/.exec(spec)?.[1] ?? 'unit';

/** The pools with the specs whose path matches one of the patterns (all when there are none); no empty pool. */
export async function poolsWith(patterns) {
  const { output } = await run(process.execPath, [...JEST, '--listTests', '--', ...patterns]);
  const found = output.split('\n').filter((line) => /\.spec\.tsx?$/.test(line));
  return POOLS.map((pool) => ({
    pool,
    specs: found.filter((spec) => poolOf(spec) === pool.name),
  })).filter(({ specs }) => specs.length > 0);
}

/**
 * Runs each pool by `run` when the one before it has ended, one that runs beside another together with that; returns
 * the promises of what they ended in, in the order of the pools.
 */
export function startPools(wanted, run) {
  let before = Promise.resolve();
  let running = before;
  return wanted.map(({ pool, specs }, at) => {
    if (pool.beside !== wanted[at - 1]?.pool.name) before = running;
    const ended = before.then(() => run(pool, specs));
    running = Promise.all([running, ended]);
    return ended;
  });
}

const SLOWEST = 5;

/** The files that took longest, each in words. */
const slowestOf = (files) =>
  files
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, SLOWEST)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(0).padStart(5)} s  ${name}`);

const sum = (files, outcome) => files.reduce((total, file) => total + file[outcome], 0);

const counted = (files) => ({
  passed: sum(files, 'passed'),
  failed: sum(files, 'failed'),
  skipped: sum(files, 'skipped'),
  output: files
    .filter(({ failed }) => failed > 0)
    .map(({ name, message }) => `${name}\n${message}`)
    .join('\n'),
  slowest: slowestOf(files),
});

/** The specs that were asked for and told nothing. */
function missingIn(files, specs) {
  const ended = new Set(files.map(({ name }) => name));
  return specs.map((spec) => path.relative('.', spec)).filter((name) => !ended.has(name));
}

/** What Jest itself says of a run that did not end well although no test failed, and what had not ended. */
function withoutEnd(figures, missing, { code, output }) {
  const open = missing.length > 0 ? `had not ended:\n${missing.join('\n')}\n` : '';
  const said = code === null ? `${figures.output}\n${output.trimEnd().split('\n').at(-1)}` : output;
  return { ...figures, failed: figures.failed + 1, output: `${said}\n${open}` };
}

/**
 * Runs specs of a pool and returns how many tests passed, failed and were skipped, what failed, and what took
 * longest; of a pool that ran out of time, what it had by then.
 */
export async function runPool(pool, specs, env, limit = afterMinutes(pool.minutes)) {
  const folder = await mkdtemp(path.join(tmpdir(), 'sipha-figures-'));
  const file = path.join(folder, 'lines');
  try {
    const ran = await run(
      process.execPath,
      [
        ...[...JEST, '--selectProjects', pool.name, '--maxWorkers', String(pool.workers)],
        ...['--forceExit', '--ci', ...REPORTERS.map((name) => `--reporters=${name}`)],
        ...['--runTestsByPath', ...specs],
      ],
      { limit, env: { ...env, SPEC_LINES: file } },
    );
    const text = await readFile(file, 'utf8').catch(() => '');
    const files = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const figures = counted(files);
    const missing = missingIn(files, specs);
    const isWhole = missing.length === 0 && ran.code !== null;
    const isPlain = isWhole && (ran.code === 0 || figures.failed > 0);
    return isPlain ? figures : withoutEnd(figures, missing, ran);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
