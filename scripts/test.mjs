import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { poolsWith, runPool, startPools } from './run-jest.mjs';
import { BUILD, CHECKS, run } from './run-stage.mjs';

process.chdir(path.join(import.meta.dirname, '..'));

const patterns = process.argv.slice(2);
const requireAll = process.env.REQUIRE_ALL === '1';
/** Characters shown of what a stage said: the end tells most. */
const MOST_SAID = 40_000;
const total = { passed: 0, failed: 0, skipped: 0 };

const count = (result) => {
  for (const outcome of Object.keys(total)) total[outcome] += result[outcome];
};

const secondsSince = (started) => (performance.now() - started) / 1000;

/** One line for a stage, and below it what went wrong. */
function tell(name, seconds, words, output) {
  console.log(`${name.padEnd(12)} ${words} (${seconds.toFixed(1)} s)`);
  if (output) console.log(output.trimEnd().slice(-MOST_SAID));
}

async function runStage([name, program, args]) {
  const started = performance.now();
  const { code, output } = await run(program, args);
  const passed = code === 0;
  count({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  tell(name, secondsSince(started), passed ? 'ok' : 'failed', passed ? '' : output);
}

/** Tells of a program that some tests need, and says to the specs whether it is there. */
function presence(variable, program) {
  const found = spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!found) console.log(`${program} is missing: the tests that need it are skipped`);
  return { [variable]: found ? '1' : '0' };
}

async function runStages(stages) {
  for (const stage of stages) await runStage(stage);
}

async function runTests(pool, specs, env) {
  const started = performance.now();
  const result = await runPool(pool, specs, env);
  return { ...result, seconds: secondsSince(started) };
}

function tellTests({ name }, result) {
  if (requireAll) {
    result.failed += result.skipped;
    result.skipped = 0;
  }
  count(result);
  const { passed, failed, skipped, output, slowest, seconds } = result;
  tell(name, seconds, `${passed} passed, ${failed} failed, ${skipped} skipped`, output);
  if (patterns.length === 0) console.log(slowest.join('\n'));
}

const wanted = await poolsWith(patterns);
// A filter is for the moment between two keystrokes: only the build.
if (patterns.length === 0) await Promise.all(CHECKS.map(runStages));
await runStages([BUILD]);
const env = {
  ...presence('HAS_REDIS', 'redis-server'),
  ...presence('HAS_CHROMIUM', 'chromium'),
};
const ended = startPools(wanted, (pool, specs) => runTests(pool, specs, env));
for (const [at, { pool }] of wanted.entries()) tellTests(pool, await ended[at]);
if (wanted.length === 0) {
  console.log('no test has such a path');
  total.failed += 1;
}

console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
