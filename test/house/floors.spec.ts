import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

/** The floors as the rules of dependency-cruiser have them: what a folder may import lies below it. */
function floorsOfTheRules(): string[][] {
  const written = readFileSync('.dependency-cruiser.cjs', 'utf8');
  const [list = ''] = /const FLOORS = \[[^]*?\n\];/.exec(written) ?? [];
  const floors = list.split(/\n {2}(?=\[)/).slice(1);
  return floors.map((floor) => [...floor.matchAll(/'([\w-]+)'/g)].map(([, folder]) => folder!));
}

/** The floors as CONTRIBUTING draws them, a line each. */
function floorsAsDrawn(): string[][] {
  const [, drawn = ''] =
    /```\n(calendar[^]*?)\nsrc\/\*\.ts\n```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  return drawn.split('\n').map((line) => line.trim().split(/ {2,}/));
}

describe('the floors', () => {
  it('are drawn in CONTRIBUTING as the rules have them, every folder', () => {
    expect(floorsOfTheRules().flat().length).toBeGreaterThan(30);
    expect(floorsAsDrawn()).toEqual(floorsOfTheRules());
  });
});
