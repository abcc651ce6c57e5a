import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fiscalQuarterOf, fiscalYearOf } from '../../../src/core/calendar/buddhist-era.js';
import { addDays, daysBetween } from '../../../src/core/calendar/civil-day.js';
import {
  isCompleteRegisterFilter,
  readRegisterFilter,
} from '../../../src/assurance/registers/register-filter.rule.js';
import {
  currentReportingPeriod,
  reportingPeriodOf,
  type ReportingPeriodPart,
} from '../../../src/assurance/registers/register-period.rule.js';
import { reportingPeriodWords } from '../../../src/assurance/registers/registers.messages.js';

const day = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2016-10-01', days));
const year = fc.integer({ min: 2560, max: 2642 });
const HALVES = ['h1', 'h2'] as const;
const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;

const holding = (one: string, parts: readonly ReportingPeriodPart[]): ReportingPeriodPart[] =>
  parts.filter((part) => {
    const { from, to } = reportingPeriodOf(fiscalYearOf(one), part);
    return from <= one && one <= to;
  });

describe('a period of a register', () => {
  it('is the fiscal year of the law: 2565 is October 2021 to September 2022', () => {
    expect(reportingPeriodOf(2565, 'year')).toMatchObject({ from: '2021-10-01', to: '2022-09-30' });
    expect(reportingPeriodOf(2565, 'h1')).toMatchObject({ from: '2021-10-01', to: '2022-03-31' });
    expect(reportingPeriodOf(2565, 'h2')).toMatchObject({ from: '2022-04-01', to: '2022-09-30' });
    expect(reportingPeriodOf(2565, 'q1')).toMatchObject({ from: '2021-10-01', to: '2021-12-31' });
    expect(reportingPeriodOf(2565, 'q2')).toMatchObject({ from: '2022-01-01', to: '2022-03-31' });
  });

  it('has the 29th of February where the year has one', () => {
    expect(holding('2024-02-29', QUARTERS)).toEqual(['q2']);
    expect(
      daysBetween(reportingPeriodOf(2567, 'year').from, reportingPeriodOf(2567, 'year').to) + 1,
    ).toBe(366);
    expect(
      daysBetween(reportingPeriodOf(2565, 'year').from, reportingPeriodOf(2565, 'year').to) + 1,
    ).toBe(365);
  });

  it('ends a year on 30 September and begins the next a day later', () => {
    fc.assert(
      fc.property(year, (one) => {
        expect(reportingPeriodOf(one, 'year').to.slice(5)).toBe('09-30');
        expect(addDays(reportingPeriodOf(one, 'year').to, 1)).toBe(
          reportingPeriodOf(one + 1, 'year').from,
        );
      }),
    );
  });

  it('holds every day in exactly one quarter, half and year', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(holding(one, QUARTERS)).toEqual([`q${fiscalQuarterOf(one)}`]);
        expect(holding(one, HALVES)).toEqual([fiscalQuarterOf(one) < 3 ? 'h1' : 'h2']);
        expect(holding(one, ['year'])).toEqual(['year']);
        const others = [-1, 1].map((n) => reportingPeriodOf(fiscalYearOf(one) + n, 'year'));
        expect(others.filter(({ from, to }) => from <= one && one <= to)).toEqual([]);
        expect(currentReportingPeriod(one)).toEqual(reportingPeriodOf(fiscalYearOf(one), 'year'));
      }),
    );
  });

  it('has its quarters follow each other without a day between', () => {
    fc.assert(
      fc.property(year, (one) => {
        const ends = [...QUARTERS].map((part) => reportingPeriodOf(one, part));
        ends.slice(1).forEach(({ from }, n) => expect(addDays(ends[n]!.to, 1)).toBe(from));
        expect(ends[0]!.from).toBe(reportingPeriodOf(one, 'year').from);
        expect(ends[3]!.to).toBe(reportingPeriodOf(one, 'year').to);
      }),
    );
  });

  it('says which days it is', () => {
    expect(reportingPeriodWords(reportingPeriodOf(2565, 'q1'))).toContain('ไตรมาสที่ 1');
    expect(reportingPeriodWords(reportingPeriodOf(2565, 'q1'))).toContain('1 ตุลาคม 2564');
    expect(reportingPeriodWords(reportingPeriodOf(2565, 'q1'))).toContain('31 ธันวาคม 2564');
  });
});

describe('what an address asks for', () => {
  const today = '2022-05-04';

  it('is the whole current year of all cases where it says nothing or nonsense', () => {
    const current = { reportingPeriod: reportingPeriodOf(2565, 'year'), cases: 'all' };
    expect(readRegisterFilter({}, today)).toEqual(current);
    const wrong = { year: '0x10', part: 'q5', cases: 'constructor' };
    expect(readRegisterFilter(wrong, today)).toEqual(current);
    expect(readRegisterFilter({ year: '9999', part: '__proto__' }, today)).toEqual(current);
    expect(isCompleteRegisterFilter(wrong)).toBe(false);
    expect(isCompleteRegisterFilter({})).toBe(false);
  });

  it('is what it names', () => {
    const typed = { year: '2564', part: 'h2', cases: 'own' };
    expect(readRegisterFilter(typed, today)).toEqual({
      reportingPeriod: reportingPeriodOf(2564, 'h2'),
      cases: 'own',
    });
    expect(isCompleteRegisterFilter(typed)).toBe(true);
  });
});
