import { describe, expect, it } from '@jest/globals';
import { dayProblem, typedDay } from '../../../src/core/calendar/typed-day.js';
import { longThaiDate, shortThaiDate, thaiDate } from '../../../src/core/calendar/thai-date.js';

const TODAY = '2026-11-30';
const said = (typed: string): string | null =>
  dayProblem(typed, { otherwise: 'no_day', bounds: { back: 2, ahead: 1 }, today: TODAY });

describe('a typed day', () => {
  it.each([
    ['2026-11-30', '2026-11-30'],
    [' 2026-11-30 ', '2026-11-30'],
    ['๒๐๒๖-๑๑-๓๐', '2026-11-30'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is taken', (typed, day) => expect(typedDay(typed)).toEqual({ day }));

  it.each([
    ['2569-11-30', '2026-11-30'],
    ['๒๕๖๙-๑๑-๓๐', '2026-11-30'],
    // A day of a leap year only in one of the two eras.
    ['2567-02-29', '2024-02-29'],
    ['2568-02-29', null],
    ['30/11/2569', '2026-11-30'],
    ['๑.๒.๒๕๗๐', '2027-02-01'],
    ['31-2-2569', null],
    ['2400-01-01', '1857-01-01'],
    ['9999-12-31', '9456-12-31'],
  ])('%s is a Buddhist year, and the day that was meant is told', (typed, meant) =>
    expect(typedDay(typed)).toEqual({
      wrong: 'buddhist_year',
      meant: meant === '1857-01-01' || meant === '9456-12-31' ? null : meant,
    }),
  );

  it.each([
    '26-11-30',
    '69-11-30',
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '30/11/2026',
    '30/11/69',
    '',
    '1899-12-31',
    '+002026-11-30',
    '2026-11-30T00:00',
  ])('“%s” is none', (typed) => expect(typedDay(typed)).toEqual({ wrong: 'no_day' }));

  it('lies within the bounds of its field, and says which', () => {
    expect([said('2024-01-01'), said('2027-12-31')]).toEqual([null, null]);
    expect(said('2023-12-31')).toBe('day_outside 2024-01-01 2027-12-31');
    expect(said('2028-01-01')).toBe('day_outside 2024-01-01 2027-12-31');
    expect(said('2569-11-30')).toBe('buddhist_year 2026-11-30');
    expect(said('x')).toBe('no_day');
  });
});

describe('a day on a page', () => {
  it('has 543 years added once, also where a Buddhist year was kept', () => {
    for (const day of ['2026-11-30', '2569-11-30']) {
      expect([thaiDate(day), shortThaiDate(day)]).toEqual(['30 พฤศจิกายน 2569', '30 พ.ย. 2569']);
      expect(longThaiDate(day)).toContain('2569');
    }
  });
});
