import { register } from 'node:module';
import { rmSync } from 'node:fs';
import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { JEST } from './run-jest.mjs';
import { afterMinutes, run } from './run-stage.mjs';

/*
 * Plants each fault of test/mutants in a copy of the sources and runs the specs that must catch it there:
 * npm run test:mutants -- [words of the file or the fault]. Fails when one survives. The working tree is only
 * read; the copy lies in a temporary folder, which goes at the end, however that comes.
 */
register('./typescript-hooks.mjs', import.meta.url);

const root = path.join(import.meta.dirname, '..');
/** What the specs need of the tree besides the packages; of the build, the fonts of letters. */
const COPIED = [
  ...['src', 'test', 'scripts', 'migrations', 'jest.config.mjs', 'package.json'],
  'dist/fonts',
];
/** Minutes after which a run must be stuck, such as in a loop that a fault made endless. */
const MOST_MINUTES = 5;

const { MUTANTS } = await import('../test/mutants/mutants.ts');
const words = process.argv.slice(2);
const named = ({ file, fault }) => words.some((word) => `${file} ${fault}`.includes(word));
const chosen = words.length === 0 ? MUTANTS : MUTANTS.filter(named);

if (chosen.length === 0) throw new Error(`no fault has the words ${words.join(' ')}`);

await build();
const folder = await mkdtemp(path.join(tmpdir(), 'sipha-mutants-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const name of COPIED) {
  await cp(path.join(root, name), path.join(folder, name), { recursive: true });
}
await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
process.chdir(folder);

/** One PostgreSQL for all runs, where a spec needs one. */
async function startServer() {
  if (process.env.TEST_DATABASE_URL || !chosen.some(needsServer)) return null;
  const { startEmbeddedPostgres } = await import('../test/support/servers.ts');
  const server = await startEmbeddedPostgres();
  process.env.TEST_DATABASE_URL = server.url;
  return server;
}

function needsServer({ specs }) {
  return specs.some((spec) => spec.includes('.db.'));
}

/** Runs specs in the copy; returns whether all passed, which failed, and what Jest said. */
async function runSpecs(specs) {
  const figures = path.join(folder, 'figures.json');
  rmSync(figures, { force: true });
  const paths = specs.map((spec) => path.join(folder, 'test', spec));
  const { code, output } = await run(
    process.execPath,
    [
      ...[...JEST, '--selectProjects', 'unit', 'db', '--runInBand', '--forceExit', '--ci'],
      ...['--cacheDirectory', path.join(folder, '.jest'), '--json', '--outputFile', figures],
      ...['--runTestsByPath', ...paths],
    ],
    { limit: afterMinutes(MOST_MINUTES) },
  );
  const text = await readFile(figures, 'utf8').catch(() => null);
  if (text === null) return { passed: false, failed: [], loaded: false, output };
  const { testResults, numTotalTests } = JSON.parse(text);
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map((one) => one.fullName),
  );
  return { passed: code === 0 && numTotalTests > 0, failed, loaded: numTotalTests > 0, output };
}

/** Plants one fault, runs its specs, takes it back; returns which tests failed by it. */
async function plant({ file, is, becomes, specs }) {
  const target = path.join(folder, 'src', file);
  const source = await readFile(target, 'utf8');
  if (source.split(is).length !== 2) throw new Error(`src/${file} does not hold once: ${is}`);
  await writeFile(
    target,
    source.replace(is, () => becomes),
  );
  try {
    return await runSpecs(specs);
  } finally {
    await writeFile(target, source);
  }
}

/** What became of a fault. A spec that cannot be loaded, or never ends, proves nothing. */
function verdictOn({ passed, failed, loaded }) {
  if (failed.length > 0) return 'caught';
  return passed || loaded ? 'SURVIVED' : 'NOT RUN';
}

async function plantAll() {
  const control = await runSpecs([...new Set(chosen.flatMap(({ specs }) => specs))]);
  if (!control.passed) throw new Error(`fails without any fault:\n${control.output}`);
  let left = 0;
  for (const mutant of chosen) {
    const result = await plant(mutant);
    const verdict = verdictOn(result);
    if (verdict !== 'caught') left += 1;
    const by = result.failed[0] ?? '';
    console.log(`| \`${mutant.file}\` | ${mutant.fault} | ${verdict}: ${by} |`);
    if (verdict === 'NOT RUN') console.log(result.output.slice(-4000));
  }
  console.log(`${chosen.length - left} of ${chosen.length} caught`);
  return left === 0;
}

const server = await startServer();
try {
  process.exitCode = (await plantAll()) ? 0 : 1;
} finally {
  await server?.stop();
}
