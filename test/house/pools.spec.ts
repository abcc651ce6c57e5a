import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const SCRIPT = path.join(import.meta.dirname, '../../scripts/run-jest.mjs');

/** Starts pools of these names, each as long as given, and tells what began and ended, and what was told. */
function run(lengths: Readonly<Record<string, number>>): string {
  const driver = `
    import { POOLS, startPools } from ${JSON.stringify(SCRIPT)};
    const said = [];
    const lengths = ${JSON.stringify(lengths)};
    const wanted = POOLS.filter(({ name }) => lengths[name]).map((pool) => ({ pool, specs: [] }));
    const ended = startPools(wanted, async ({ name }) => {
      said.push(name);
      await new Promise((resolve) => setTimeout(resolve, lengths[name]));
      said.push('/' + name);
      return name;
    });
    for (const one of ended) said.push('told ' + (await one));
    console.log(said.join(', '));
    process.exit(0);
  `;
  return execFileSync(process.execPath, ['--input-type=module', '-e', driver], {
    encoding: 'utf8',
  }).trim();
}

it('runs the pools one after the other, the town beside the databases, and tells them in order', () => {
  expect(run({ unit: 5, db: 90, town: 5, browser: 5 })).toBe(
    'unit, /unit, told unit, db, town, /town, /db, told db, told town, browser, /browser, told browser',
  );
});

it('begins with the browser when town and databases have ended, whichever takes longer', () => {
  expect(run({ db: 5, town: 90, browser: 5 })).toBe(
    'db, town, /db, told db, /town, told town, browser, /browser, told browser',
  );
});

it('needs no neighbour', () => {
  expect(run({ unit: 5, town: 5 })).toBe('unit, /unit, told unit, town, /town, told town');
});
