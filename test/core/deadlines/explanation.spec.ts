import { describe, expect, it } from '@jest/globals';
import { explain } from '../../../src/core/deadlines/explanation.rule.js';
import { RULE_VERSION } from '../../../src/core/deadlines/fifteen-days.rule.js';

const period = { openedOn: '2022-04-01', dueOn: '2022-04-16', ruleVersion: RULE_VERSION };
const holidays = new Set(['2022-04-06', '2022-04-13', '2022-04-14', '2022-04-15']);
const names = new Map([['2022-04-13', 'S']]);

describe('how a due day explains itself', () => {
  const told = explain(period, holidays, names);

  it('counts from the opening as 0 to the due day as 15, holidays included', () => {
    expect(told.days).toHaveLength(16);
    expect(told.days[0]).toEqual({ day: '2022-04-01', count: 0, closed: false, name: null });
    expect(told.days[12]).toEqual({ day: '2022-04-13', count: 12, closed: true, name: 'S' });
    expect(told.days[15]).toMatchObject({ day: '2022-04-16', count: 15, closed: true });
  });

  it('ends with the due day in Bangkok', () =>
    expect(told.dueAt.toISOString()).toBe('2022-04-16T17:00:00.000Z'));

  it('names the holidays inside and warns by the last working day', () => {
    expect(told.holidays.map(({ day }) => day)).toEqual([...holidays]);
    expect(told.lastWorkingDay).toBe('2022-04-12');
    expect(told.workingDays).toBe(6);
  });

  it('gives the stored day again when the rule is replayed, and none for an unknown rule', () => {
    expect(told.replayedDueOn).toBe(period.dueOn);
    const other = explain({ ...period, ruleVersion: 'another/1' }, holidays, names);
    expect(other.replayedDueOn).toBeNull();
  });

  it('shows a stored day that the rule does not give', () => {
    const { replayedDueOn } = explain({ ...period, dueOn: '2022-04-18' }, holidays, names);
    expect(replayedDueOn).toBe('2022-04-16');
  });
});
