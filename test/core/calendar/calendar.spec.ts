import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  beYearOf,
  fiscalQuarterOf,
  fiscalYearOf,
} from '../../../src/core/calendar/buddhist-era.js';
import {
  addDays,
  bangkokDayOf,
  daysBetween,
  endOfDay,
  isCivilDay,
  startOfDay,
  weekdayOf,
  type CivilDay,
} from '../../../src/core/calendar/civil-day.js';
import {
  arabicDigits,
  thaiDate,
  thaiDigits,
  thaiTime,
} from '../../../src/core/calendar/thai-date.js';

/** Any day from 2021 to 2040. */
const days: fc.Arbitrary<CivilDay> = fc
  .integer({ min: 0, max: 7304 })
  .map((count) => addDays('2021-01-01', count));
const bangkok = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' });

describe('a civil day', () => {
  it('turns at midnight in Bangkok, to the millisecond', () => {
    fc.assert(
      fc.property(days, (day) => {
        const midnight = startOfDay(day).getTime();
        expect(bangkokDayOf(new Date(midnight - 1))).toBe(addDays(day, -1));
        expect(bangkokDayOf(new Date(midnight))).toBe(day);
        expect(bangkokDayOf(new Date(endOfDay(day).getTime() - 1))).toBe(day);
      }),
    );
  });

  it('is the one that the time zone’s own data gives, at any instant', () => {
    const instants = fc.date({ min: new Date('2021-01-01'), max: new Date('2040-12-31') });
    fc.assert(
      fc.property(instants.filter(isReal), (instant) => {
        expect(bangkokDayOf(instant)).toBe(bangkok.format(instant));
      }),
    );
  });

  it('counts as the calendar does, there and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (day, count) => {
        const other = addDays(day, count);
        expect(daysBetween(day, other)).toBe(count);
        expect(addDays(other, -count)).toBe(day);
        expect(weekdayOf(other)).toBe((((weekdayOf(day) + count) % 7) + 7) % 7);
      }),
    );
  });

  it('knows 29 February and the ends of years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2024-02-29', 15)).toBe('2024-03-15');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-12-20', 15)).toBe('2027-01-04');
  });

  it.each([
    '2023-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '',
    '2569-02-30',
    '2569-02-01',
    '2400-01-01',
    '1899-12-31',
    'today',
  ])('is not %j', (text) => expect(isCivilDay(text)).toBe(false));
});

const isReal = (instant: Date): boolean => !Number.isNaN(instant.getTime());

describe('the Buddhist era', () => {
  it('is 543 years ahead, and turns with Bangkok’s new year', () => {
    expect(beYearOf('2022-04-01')).toBe(2565);
    expect(beYearOf(bangkokDayOf(new Date('2021-12-31T16:59:59.999Z')))).toBe(2564);
    expect(beYearOf(bangkokDayOf(new Date('2021-12-31T17:00:00Z')))).toBe(2565);
  });

  it('has a fiscal year from 1 October, named after the year it ends in', () => {
    expect([fiscalYearOf('2021-09-30'), fiscalYearOf('2021-10-01')]).toEqual([2564, 2565]);
    expect(fiscalYearOf('2022-09-30')).toBe(2565);
    const firsts = ['2021-10-01', '2022-01-01', '2022-04-01', '2022-07-01'];
    expect(firsts.map(fiscalQuarterOf)).toEqual([1, 2, 3, 4]);
    expect(firsts.map((day) => fiscalQuarterOf(addDays(day, -1)))).toEqual([4, 1, 2, 3]);
  });
});

describe('Thai words for days and times', () => {
  it('carry the Buddhist year, also of a leap day', () => {
    expect(thaiDate('2024-02-29')).toBe('29 กุมภาพันธ์ 2567');
    expect(thaiDate('2026-12-31')).toBe('31 ธันวาคม 2569');
  });

  it('tell the time in Bangkok', () => {
    expect(thaiTime(new Date('2026-11-23T16:59:59Z'))).toBe('23.59 น.');
    expect(thaiTime(new Date('2026-11-23T17:00:00Z'))).toBe('00.00 น.');
  });

  it('turn digits to Thai and back without loss', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-zก-ฮ /.-]*$/), (text) => {
        expect(arabicDigits(thaiDigits(text))).toBe(text);
      }),
    );
    expect(thaiDigits('12/2565')).toBe('๑๒/๒๕๖๕');
  });
});
