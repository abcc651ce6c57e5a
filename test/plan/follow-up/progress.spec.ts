import { describe, expect, it } from '@jest/globals';
import { progressOf, type ReportRow } from '../../../src/plan/follow-up/plan-progress.rule.js';
import type { FollowedProject } from '../../../src/plan/follow-up/owed-reports.rule.js';

const PROJECT: FollowedProject = {
  code: '2567-S1-01',
  fiscalYear: 2567,
  quarters: [true, true, false, true],
  reportEvery: 'quarter',
  divisionCodes: ['CLERK', 'ENG'],
  everyDivision: false,
  withdrawnOn: null,
  followedFrom: null,
};
const MONTHLY: FollowedProject = {
  ...PROJECT,
  quarters: [true, false, false, false],
  reportEvery: 'month',
};
const MONTH_ENDS = ['2023-10-31', '2023-11-30', '2023-12-31'];

const quarterly = (divisionCode: string, reportedOn: string | null, inTime = true): ReportRow => ({
  reference: 'R',
  projectCode: PROJECT.code,
  divisionCode,
  reportingPeriodKind: 'quarter',
  reportingPeriodNo: 1,
  endsOn: '2023-12-31',
  reportedOn,
  inTime: reportedOn === null ? null : inTime,
});
const monthly = (reportingPeriodNo: number, reportedOn: string | null): ReportRow => ({
  ...quarterly('CLERK', reportedOn),
  reportingPeriodKind: 'month',
  reportingPeriodNo,
  endsOn: MONTH_ENDS[reportingPeriodNo - 1]!,
});
const states = (
  today: string,
  reports: ReportRow[],
  project = PROJECT,
  followedFrom: string | null = '2023-10-01',
): string[] =>
  progressOf(project, reports, [], { followedFrom, today }).quarters.map(({ state }) => state);

describe('a quarter', () => {
  it.each([
    ['2023-09-30', [], 'coming'],
    ['2023-10-01', [], 'open'],
    ['2023-12-31', [], 'open'],
    ['2024-01-15', [quarterly('CLERK', null)], 'awaited'],
    ['2024-01-16', [quarterly('CLERK', null)], 'late'],
    ['2024-01-16', [quarterly('CLERK', '2024-01-02'), quarterly('ENG', null)], 'late'],
    ['2024-01-16', [quarterly('CLERK', '2024-01-02')], 'reported'],
    ['2024-02-01', [quarterly('CLERK', '2024-01-20', false)], 'reported_late'],
  ])('stands on %s as its reports do (%#)', (today, reports, state) =>
    expect(states(today, reports)[0]).toBe(state),
  );

  it('that has ended is awaited, and then late, before anybody has opened its report', () => {
    expect(states('2024-01-15', [])[0]).toBe('awaited');
    expect(states('2024-01-16', [])[0]).toBe('late');
  });

  it('is unplanned without a tick, and not followed in a plan that is history', () => {
    expect(states('2024-06-01', [])[2]).toBe('unplanned');
    expect(states('2024-06-01', [], PROJECT, null)[0]).toBe('not_followed');
    expect(states('2024-06-01', [], PROJECT, '2024-01-01').slice(0, 2)).toEqual([
      'not_followed',
      'late',
    ]);
  });

  it('is asked for no more from the one on in which its project was withdrawn', () => {
    const gone = { ...PROJECT, withdrawnOn: '2024-03-31' };
    const reports = [quarterly('CLERK', '2024-01-02')];
    expect(states('2024-12-01', reports, gone)).toEqual([
      'reported',
      'not_followed',
      'unplanned',
      'not_followed',
    ]);
  });
});

describe('a quarter of months', () => {
  it.each([
    ['2023-11-10', [monthly(1, '2023-11-05')], 'open'],
    ['2023-12-16', [monthly(1, '2023-11-05'), monthly(2, null)], 'late'],
    [
      '2024-01-05',
      [monthly(1, '2023-11-05'), monthly(2, '2023-12-05'), monthly(3, null)],
      'awaited',
    ],
    ['2024-01-05', [1, 2, 3].map((no) => monthly(no, '2024-01-04')), 'reported'],
  ])('stands on %s as its reports do (%#)', (today, reports, state) =>
    expect(states(today, reports, MONTHLY)[0]).toBe(state),
  );
});
