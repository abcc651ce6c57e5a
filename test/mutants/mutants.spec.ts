import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MUTANTS } from './mutants.js';

const root = new URL('../../', import.meta.url);
const timesIn = (text: string, part: string): number => text.split(part).length - 1;

describe('the faults that are planted', () => {
  it('are many, and none is there twice', () => {
    expect(MUTANTS.length).toBeGreaterThanOrEqual(60);
    const named = MUTANTS.map(({ fault }) => fault);
    expect(named.filter((fault, at) => named.indexOf(fault) !== at)).toEqual([]);
  });

  it.each(MUTANTS.map((one) => [one.fault, one] as const))(
    'have a place of their own, and specs that are there: %s',
    (_fault, { file, is, becomes, specs }) => {
      const source = readFileSync(new URL(`src/${file}`, root), 'utf8');
      expect(timesIn(source, is)).toBe(1);
      expect(becomes).not.toBe(is);
      const missing = specs.filter((spec) => !existsSync(new URL(`test/${spec}`, root)));
      expect(missing).toEqual([]);
      expect(specs.length).toBeGreaterThan(0);
    },
  );
});
