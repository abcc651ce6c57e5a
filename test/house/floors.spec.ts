import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { HOUSE } from './house.js';

/**
 * The house as CONTRIBUTING draws it: the floor's number, a room, and its folders from the lowest to the highest.
 */
function houseAsDrawn(): unknown {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const drawn = [...contributing.matchAll(/^(\d) {2}(\w+) +(.+)$/gm)];
  const floors: Record<string, string[][]>[] = [];
  for (const [, floor, room, folders] of drawn) {
    const height = Number(floor) - 1;
    floors[height] = {
      ...floors[height],
      [room!]: folders!.split(' < ').map((names) => names.split(' ')),
    };
  }
  return floors;
}

describe('the house', () => {
  it('is drawn in CONTRIBUTING as the rules have it, every room and folder', () => {
    expect(HOUSE.flatMap((floor) => Object.keys(floor))).toHaveLength(9);
    expect(houseAsDrawn()).toEqual(HOUSE);
  });
});
