import { expect, it } from '@jest/globals';
import {
  reportingPeriodLocksAt,
  reportDueOn,
} from '../../../src/core/deadlines/reporting-period-lock.rule.js';
import { dueOnFor } from '../../../src/core/deadlines/fifteen-days.rule.js';

it('has the report of the first quarter of 2565 due on 15 January 2022', () => {
  expect(reportDueOn('2021-12-31')).toBe('2022-01-15');
});

it('locks a reporting period when the last case of the quarter has had its fifteen days', () => {
  expect(reportDueOn('2022-03-31')).toBe(dueOnFor('2022-03-31'));
  expect(reportingPeriodLocksAt('2022-03-31')).toEqual(new Date('2022-04-15T17:00:00Z'));
});
