import { expect, it } from '@jest/globals';
import { booksCloseAt, reportDueOn } from '../../../src/core/deadlines/books.rule.js';
import { dueOnFor } from '../../../src/core/deadlines/fifteen-days.rule.js';

it('has the report of the first quarter of 2565 due on 15 January 2022', () => {
  expect(reportDueOn('2021-12-31')).toBe('2022-01-15');
});

it('closes the books when the last case of the quarter has had its fifteen days', () => {
  expect(reportDueOn('2022-03-31')).toBe(dueOnFor('2022-03-31'));
  expect(booksCloseAt('2022-03-31')).toEqual(new Date('2022-04-15T17:00:00Z'));
});
