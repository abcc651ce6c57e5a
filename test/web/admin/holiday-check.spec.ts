import { describe, expect, it } from '@jest/globals';
import { holidayDayErrors } from '../../../src/web/admin/holidays/holiday-check.rule.js';

const TODAY = '2026-11-23';
const errors = (day: string, decidedOn = TODAY): string[] =>
  holidayDayErrors({ day, decidedOn }, TODAY).map(({ message }) => message);

describe('the days of a holiday', () => {
  it.each(['2026-11-23', '2025-11-22', '2029-11-24'])('may be %s', (day) =>
    expect(errors(day)).toEqual([]),
  );

  it.each(['2025-11-21', '2029-11-26', '2569-11-23'])('may not be %s', (day) =>
    expect(errors(day)).toEqual(['day_far']),
  );

  it('are not decided in the future', () =>
    expect(errors(TODAY, '2026-11-24')).toEqual(['decided_future']));
});
