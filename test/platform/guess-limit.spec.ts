import { describe, expect, it } from '@jest/globals';
import { countsOf, siegeCount, type Guess } from '../../src/platform/limits/guess-limit.rule.js';
import { addressPrefix } from '../../src/platform/net/address-prefix.rule.js';

describe('the prefix of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:db8:1:2:ffff::9%eth0', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0:0::/64', '2001:db8:0::/48'],
    ['::1', '0:0:0:0::/64', '0:0:0::/48'],
    ['::', '0:0:0:0::/64', '0:0:0::/48'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64', '64:ff9b:0::/48'],
    ['no address', 'no address', 'no address'],
  ])('%s is %s, or %s', (address, near, wide) => {
    expect([addressPrefix(address), addressPrefix(address, 48)]).toEqual([near, wide]);
  });
});

describe('what a guess is counted by', () => {
  const guess: Guess = {
    what: 'track',
    name: 'MSM-2222-3333',
    address: '2001:db8:1:2::9',
    knownBrowser: null,
  };

  it('is never a name alone, whatever is guessed at and from wherever', () => {
    for (const what of ['sign-in', 'track', 'verify', 'own-password'] as const) {
      for (const knownBrowser of [null, 'browser']) {
        for (const besieged of [false, true]) {
          for (const { who } of countsOf({ ...guess, what, knownBrowser }, besieged)) {
            expect(who).not.toEqual([guess.name]);
          }
        }
      }
    }
  });

  it('of a known browser is the browser only', () => {
    const counts = countsOf({ ...guess, knownBrowser: 'browser' }, true);
    expect(counts.map(({ who }) => who)).toEqual([[guess.name, 'browser']]);
    expect(siegeCount({ ...guess, knownBrowser: 'browser' })).toBeNull();
  });

  it('of what can be no name is the address only', () => {
    const counts = countsOf({ ...guess, name: null }, false);
    expect(counts.map(({ who }) => who)).toEqual([['2001:db8:1:2::/64'], ['2001:db8:1::/48']]);
    expect(siegeCount({ ...guess, name: null })).toBeNull();
  });

  it('leaves an address three guesses a day at a name that is besieged', () => {
    const daily = (besieged: boolean): number[] =>
      countsOf(guess, besieged)
        .filter(({ seconds }) => seconds === 86_400)
        .map(({ most }) => most);
    expect([daily(false), daily(true)]).toEqual([[50], [3]]);
  });
});
