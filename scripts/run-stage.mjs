import { spawn } from 'node:child_process';

const running = new Set();

function endAll() {
  for (const { pid } of running) process.kill(-pid, 'SIGKILL');
  process.exit(130);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, endAll);

/** Runs a program to its end, at most `minutes`, and returns its exit code and all that it said. */
export function run(program, args, { minutes = 5, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running.add(child);
    const said = [];
    const end = (code) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code, output: Buffer.concat(said).toString() });
    };
    const limit = setTimeout(() => {
      said.push(Buffer.from(`\nstopped after ${minutes} minutes\n`));
      process.kill(-child.pid, 'SIGKILL');
    }, minutes * 60_000);
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

const node = process.execPath;
const bin = (name) => `node_modules/.bin/${name}`;

/** What is checked without running the product: name, program and arguments, in this order. */
export const STAGES = [
  ['formatting', node, [bin('prettier'), '--check', '.']],
  ['lint', node, [bin('eslint'), '.', '--max-warnings', '0']],
  ['types', node, [bin('tsc'), '--noEmit', '-p', 'tsconfig.check.json']],
  ['imports', node, [bin('depcruise'), 'src', 'migrations', '--config', '.dependency-cruiser.cjs']],
  ['build', node, ['scripts/build.mjs']],
];
