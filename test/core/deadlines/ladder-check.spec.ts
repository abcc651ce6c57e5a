import { describe, expect, it } from '@jest/globals';
import { ladderProblems } from '../../../src/core/deadlines/ladder-check.rule.js';
import type { LadderStep } from '../../../src/core/deadlines/ladder.rule.js';
import { LADDER_STEPS } from '../../../src/core/office/data/ladder.data.js';

const shipped = (ladder: 'ordinary' | 'restricted'): LadderStep[] =>
  LADDER_STEPS.filter((step) => step.ladder === ladder).map((step) => ({
    ...step,
    recipients: [...step.recipients],
  }));
const changed = (code: string, more: Partial<LadderStep>): LadderStep[] =>
  shipped('ordinary').map((step) => (step.code === code ? { ...step, ...more } : step));

describe('a ladder', () => {
  it.each(['ordinary', 'restricted'] as const)('as shipped (%s) may be used', (ladder) =>
    expect(ladderProblems(ladder, shipped(ladder))).toEqual([]),
  );

  it.each([
    ['tells nobody', 'overdue_2', { recipients: [] }, 'no_recipient'],
    ['tells whom nobody knows', 'overdue_2', { recipients: ['citizen'] }, 'recipient_unknown'],
    ['reminds after a month', 'reminder_early', { days: 30 }, 'days_wrong'],
    ['reminds on the due day twice', 'reminder_early', { days: 0 }, 'days_wrong'],
    ['counts half days', 'overdue_2', { days: 2.5 }, 'days_wrong'],
    ['lets the first level wait', 'overdue_1', { days: 1 }, 'first_level_late'],
    ['turns two levels round', 'overdue_3', { days: 3 }, 'levels_unordered'],
  ])('that %s is refused', (_what, code, more, problem) =>
    expect(ladderProblems('ordinary', changed(code, more))).toContainEqual({ step: code, problem }),
  );

  it('of restricted cases never leaves its own people', () => {
    const wide = shipped('restricted').map((step) => ({ ...step, recipients: ['mayor'] }));
    const problems = ladderProblems('restricted', wide).map(({ problem }) => problem);
    expect(new Set(problems)).toEqual(new Set(['recipient_unknown']));
  });
});
