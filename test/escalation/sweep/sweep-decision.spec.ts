import { describe, expect, it } from '@jest/globals';
import { decideSweep, type OpenPeriod } from '../../../src/escalation/sweep/sweep-decision.rule.js';
import type { LadderStep } from '../../../src/core/deadlines/ladder.rule.js';
import { LADDER_STEPS } from '../../../src/core/office/data/ladder.data.js';

const stepsOf = (ladder: string): LadderStep[] =>
  LADDER_STEPS.filter((step) => step.ladder === ladder).map((step) => ({
    ...step,
    recipients: [...step.recipients],
  }));
const setting = {
  ordinary: stepsOf('ordinary'),
  restricted: stepsOf('restricted'),
  report: stepsOf('report'),
  holidays: new Set<string>(),
  officers: [],
};
const period: OpenPeriod = {
  periodId: 'p',
  matterId: 'm',
  openedOn: '2026-11-18',
  dueOn: '2026-12-03',
  recorded: [],
  kind: 'complaint',
  restricted: false,
  divisionCode: 'ENG',
  officerId: null,
  accusedIds: [],
};
const LONG_AFTER = new Date('2027-02-01T00:00:00Z');
const reached = (more: Partial<OpenPeriod>, now = LONG_AFTER): string[] =>
  decideSweep({ ...period, ...more }, setting, now).reached.map(({ step }) => step.code);

describe('what the sweep decides', () => {
  it('is every level that is reached and not recorded', () => {
    expect(reached({})).toEqual(['overdue_1', 'overdue_2', 'overdue_3']);
    expect(reached({ recorded: ['overdue_1'] })).toEqual(['overdue_2', 'overdue_3']);
    expect(reached({ recorded: ['overdue_1', 'overdue_2', 'overdue_3'] })).toEqual([]);
  });

  it.each([
    ['ordinary', {}],
    ['restricted', { restricted: true }],
    ['report', { kind: 'plan_report' as const }],
  ])('goes by the %s ladder', (ladder, more) => {
    const codes = stepsOf(ladder).map(({ recipients }) => recipients.join());
    const { reached: all } = decideSweep({ ...period, ...more }, setting, LONG_AFTER);
    expect(all.length).toBeGreaterThan(0);
    expect(all.every(({ step }) => codes.includes(step.recipients.join()))).toBe(true);
  });

  it('says when to look again: at the next level, and never once the ladder is done', () => {
    const due = new Date('2026-12-03T17:00:00Z');
    expect(decideSweep(period, setting, due).nextStepAt).toEqual(new Date('2026-12-06T17:00:00Z'));
    expect(decideSweep(period, setting, LONG_AFTER).nextStepAt).toBeNull();
  });
});
