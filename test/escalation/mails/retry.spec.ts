import { describe, expect, it } from '@jest/globals';
import { MOST_ATTEMPTS, retryAfter, triedAgain } from '../../../src/escalation/mails/retry.rule.js';

const TRIES = Array.from({ length: 200 }, (_, index) => index + 1);

describe('a mail that did not leave', () => {
  it('is tried sixteen times, a legal notice without end', () => {
    expect(MOST_ATTEMPTS).toBe(16);
    expect(TRIES.filter((tries) => triedAgain(tries, false))).toEqual(TRIES.slice(0, 15));
    expect(TRIES.filter((tries) => triedAgain(tries, true))).toEqual(TRIES);
  });

  it('waits twice as long each time, from 15 seconds to four hours, for two days in all', () => {
    const waits = TRIES.map((tries) => retryAfter(tries, 0.5));
    expect(waits.slice(0, 5)).toEqual([15, 30, 60, 120, 240]);
    expect(Math.max(...waits)).toBe(4 * 3600);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    const hours = waits.slice(0, 15).reduce((sum, seconds) => sum + seconds, 0) / 3600;
    expect(hours).toBeGreaterThan(20);
    expect(hours).toBeLessThan(48);
  });

  it('is spread by a fifth to either side', () => {
    for (const tries of TRIES) {
      const middle = retryAfter(tries, 0.5);
      expect(retryAfter(tries, 0)).toBe(Math.round(middle * 0.8));
      expect(retryAfter(tries, 1)).toBe(Math.round(middle * 1.2));
    }
  });
});
