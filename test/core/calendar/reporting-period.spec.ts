import { expect, it } from '@jest/globals';
import { addDays } from '../../../src/core/calendar/civil-day.js';
import { monthsOf, quartersOf } from '../../../src/core/calendar/reporting-period.js';

it('has the quarters of fiscal year 2565 as the plan means them', () => {
  expect(quartersOf(2565)).toEqual([
    { no: 1, from: '2021-10-01', to: '2021-12-31' },
    { no: 2, from: '2022-01-01', to: '2022-03-31' },
    { no: 3, from: '2022-04-01', to: '2022-06-30' },
    { no: 4, from: '2022-07-01', to: '2022-09-30' },
  ]);
});

it.each([2565, 2567, 2570])('lets no day of %i out and counts none twice', (year) => {
  for (const reportingPeriods of [quartersOf(year), monthsOf(year)]) {
    expect(reportingPeriods[0]!.from).toBe(`${year - 544}-10-01`);
    expect(reportingPeriods.at(-1)!.to).toBe(`${year - 543}-09-30`);
    reportingPeriods
      .slice(1)
      .forEach(({ from }, index) => expect(from).toBe(addDays(reportingPeriods[index]!.to, 1)));
  }
});

it('knows the month of February in a leap year', () => {
  expect(monthsOf(2567)[4]).toEqual({ no: 5, from: '2024-02-01', to: '2024-02-29' });
});
