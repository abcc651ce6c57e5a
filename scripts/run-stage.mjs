import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const running = new Set();
/** How long a program that is told to stop may take to stop its servers. */
const LAST_WORDS_MS = 10_000;

/** The numbers of all processes below one, those with a process group of their own (servers) too. */
function descendantsOf(ancestor) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const found = [ancestor];
  for (const parent of found) {
    found.push(...pairs.filter(([, above]) => above === parent).map(([pid]) => pid));
  }
  return found.slice(1);
}

const isRunning = (child) => child.exitCode === null && child.signalCode === null;

function killHard(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Asks a program to stop its servers, then ends it and all that it has started. */
async function end(child) {
  const below = descendantsOf(child.pid);
  child.kill('SIGTERM');
  for (let waited = 0; isRunning(child) && waited < LAST_WORDS_MS; waited += 50) await pause(50);
  for (const pid of [-child.pid, ...below]) killHard(pid);
}

async function endAll() {
  await Promise.all([...running].map(end));
  process.exit(130);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, endAll);

/** Aborts after so many minutes. */
export const afterMinutes = (minutes) => AbortSignal.timeout(minutes * 60_000);

/**
 * Runs a program to its end or until the limit aborts, and returns its exit code (null when it was stopped)
 * and all that it said. What is stopped leaves no process behind.
 */
export function run(program, args, { limit = afterMinutes(5), env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running.add(child);
    const said = [];
    let stopped = null;
    const stop = () => (stopped = end(child));
    limit.addEventListener('abort', stop, { once: true });
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', async (code) => {
      limit.removeEventListener('abort', stop);
      await stopped;
      running.delete(child);
      if (stopped) said.push(Buffer.from('\nstopped: it took too long\n'));
      resolve({ code: stopped ? null : (code ?? 1), output: Buffer.concat(said).toString() });
    });
  });
}

const node = process.execPath;
const bin = (name) => `node_modules/.bin/${name}`;

/** What is checked without running the product (name, program, arguments): two lanes, as long as each other, side by side. */
export const CHECKS = [
  [['lint', node, [bin('eslint'), '.', '--max-warnings', '0']]],
  [
    ['formatting', node, [bin('prettier'), '--check', '.']],
    ['types', node, [bin('tsc'), '--noEmit', '-p', 'tsconfig.check.json']],
    [
      'imports',
      node,
      [bin('depcruise'), 'src', 'migrations', '--config', '.dependency-cruiser.cjs'],
    ],
  ],
];

/** What makes the programs that some tests start. */
export const BUILD = ['build', node, ['scripts/build.mjs']];
