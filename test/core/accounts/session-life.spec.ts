import { describe, expect, it } from '@jest/globals';
import { sessionHolds } from '../../../src/core/accounts/session-life.rule.js';

const now = new Date('2026-11-30T05:00:00Z');
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

describe('a session', () => {
  it.each([
    [0, 0, true],
    [59, 59, true],
    [60, 60, false],
    [90, 59, true],
    [719, 0, true],
    [719, 60, false],
    [720, 0, false],
    [100_000, 0, false],
  ])('of %d minutes with the last request %d minutes ago: %s', (age, rest, holds) =>
    expect(sessionHolds({ createdAt: before(age), seenAt: before(rest) }, now)).toBe(holds),
  );
});
