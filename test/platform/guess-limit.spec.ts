import { describe, expect, it } from '@jest/globals';
import { countsOf, SIEGE, siegeCount } from '../../src/platform/limits/guess-limit.rule.js';

const guess = {
  what: 'track' as const,
  name: 'MSM-2345-6789',
  address: '203.0.113.7',
  knownBrowser: null,
};
const mostOf = (one: Parameters<typeof countsOf>[0], besieged = false) =>
  Object.fromEntries(
    countsOf(one, besieged).map(({ what, most, seconds }) => [what, [most, seconds]]),
  );

describe('a guess', () => {
  it('is under four counts', () => {
    expect(mostOf(guess)).toEqual({
      'from:track': [60, 900],
      'wide:track': [300, 900],
      'name:track': [10, 900],
      'day:track': [50, 86_400],
    });
  });

  it('is under a harder one a day where the name is besieged', () =>
    expect(mostOf(guess, true)['day:track']).toEqual([3, 86_400]));

  it('is counted by its address alone where what was typed can be no name', () => {
    expect(Object.keys(mostOf({ ...guess, name: null }))).toEqual(['from:track', 'wide:track']);
    expect(siegeCount({ ...guess, name: null })).toBeNull();
  });

  it('is counted for itself from a browser that was right before, and adds to no siege', () => {
    const known = { ...guess, knownBrowser: 'browser' };
    expect(countsOf(known, true)).toEqual([
      { what: 'known:track', who: [guess.name, 'browser'], most: 10, seconds: 900 },
    ]);
    expect(siegeCount(known)).toBeNull();
    expect(siegeCount(guess)).toEqual({ what: 'siege:track', who: [guess.name], ...SIEGE });
  });

  it('never counts a name alone against anybody', () => {
    for (const { what, who } of countsOf(guess, true)) {
      if (/^(name|day)/.test(what)) expect(who).toHaveLength(2);
    }
  });
});
