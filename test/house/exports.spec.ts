import { describe, expect, it } from '@jest/globals';
import { readSourceNames, sourceNames, type SourceNames } from './imported-names.js';

const sources = readSourceNames(['src', 'migrations', 'scripts', 'test', 'bench']);
const product = sources.filter(({ file }) => file.startsWith('src/'));

/** Name → the files that take it from its own, by an import or out of a module that they load. */
function takersOf(all: readonly SourceNames[]): Map<string, Set<string>> {
  const takers = new Map<string, Set<string>>();
  const take = (name: string, file: string): void =>
    void takers.set(name, (takers.get(name) ?? new Set()).add(file));
  const givers = new Map(all.map((one) => [one.file.replace(/\.\w+$/, ''), one]));
  for (const { file, imported, loaded, words } of all) {
    for (const name of imported) take(name, file);
    const offered = loaded.flatMap((module) => givers.get(module)?.exported ?? []);
    for (const name of offered.filter((one) => words.has(one.split('#')[1]!))) take(name, file);
  }
  return takers;
}

const takers = takersOf(sources);
const ofTests = (file: string): boolean => /^(test|bench)\//.test(file);

/** Exported, and no other file takes it: a Nest module or an entity that a list loads is taken by that list. */
const untaken = (all: readonly SourceNames[], taken: Map<string, Set<string>>): string[] =>
  all.flatMap(({ exported }) => exported.filter((name) => !taken.has(name)));

describe('what a file exports', () => {
  it('is found with who takes it, however that is written', () => {
    const made = takersOf([
      sourceNames('src/a.ts', 'export const one = 1;\nexport type Two = 2;\nexport class Three {}'),
      sourceNames('src/b/b.ts', "import {\n  one as uno,\n  type Two,\n} from '../a.js';"),
      sourceNames('src/c.ts', "const { Three } = await import('./a.js');"),
      sourceNames('scripts/d.mjs', "import { one } from '../dist/src/a.js';"),
    ]);
    expect(made).toEqual(
      new Map([
        ['src/a#one', new Set(['src/b/b.ts', 'scripts/d.mjs'])],
        ['src/a#Two', new Set(['src/b/b.ts'])],
        ['src/a#Three', new Set(['src/c.ts'])],
      ]),
    );
    expect(product.flatMap(({ exported }) => exported).length).toBeGreaterThan(1500);
  });

  it('is taken by another file', () => {
    expect(untaken(product, takers)).toEqual([]);
  });

  it('is used by the product, if only by its own file: what tests alone use is dead', () => {
    const dead = product.flatMap(({ exported, words }) =>
      exported.filter(
        (name) =>
          [...(takers.get(name) ?? [])].every(ofTests) && words.get(name.split('#')[1]!) === 1,
      ),
    );
    expect(dead).toEqual([]);
  });
});
