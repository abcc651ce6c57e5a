import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ALLOWED as IMPORTS_ALLOWED, VIOLATIONS as IMPORTS } from './import-violations.data.js';
import {
  ALLOWED as LINT_ALLOWED,
  VIOLATIONS as LINT,
  type Planted,
} from './lint-violations.data.js';
import { PlantedTree } from './planted-tree.js';

const filesOf = (planted: readonly Planted[]): Record<string, string> =>
  Object.fromEntries(planted.map(({ file, text }) => [file, text]));

describe.each([
  {
    tool: 'ESLint',
    violations: LINT,
    allowed: LINT_ALLOWED,
    of: (tree: PlantedTree) => tree.lint(),
  },
  {
    tool: 'dependency-cruiser',
    violations: IMPORTS,
    allowed: IMPORTS_ALLOWED,
    of: (tree: PlantedTree) => tree.cruise(),
  },
])('$tool', ({ violations, allowed, of }) => {
  let tree: PlantedTree;
  let told: Map<string, string[]>;

  beforeAll(() => {
    tree = new PlantedTree({ ...filesOf(violations), ...allowed });
    told = of(tree);
  }, 60_000);
  afterAll(() => tree.remove());

  it.each(violations)('refuses $file by $rule', ({ file, rule }) => {
    // A circle of folders is told of the folder.
    const files = [file, path.dirname(file)];
    expect(files.flatMap((one) => told.get(one) ?? [])).toContain(rule);
  });

  it.each(Object.keys(allowed))('lets %s pass', (file) => {
    expect(told.get(file) ?? []).toEqual([]);
  });
});
