import { describe, expect, it } from '@jest/globals';
import { addDays, isCivilDay } from '../../../src/core/calendar/civil-day.js';
import { lastWorkingDayOnOrBefore } from '../../../src/core/calendar/working-days.js';
import { CATEGORIES } from '../../../src/core/office/data/categories.data.js';
import { CATEGORY_GROUPS } from '../../../src/core/office/data/category-groups.data.js';
import { DIVISIONS } from '../../../src/core/office/data/divisions.data.js';
import { HOLIDAYS } from '../../../src/core/office/data/holiday-seeds.data.js';
import { LADDER_STEPS } from '../../../src/core/office/data/ladder.data.js';
import { DEFAULT_OFFICE_SETTINGS } from '../../../src/core/office/data/office-settings.data.js';
import { VILLAGES } from '../../../src/core/office/data/villages.data.js';

const codesOf = (rows: readonly { code: string }[]): string[] => rows.map(({ code }) => code);
const category = (code: string) => CATEGORIES.find((row) => row.code === code);

describe('divisions and categories', () => {
  it('names each once', () => {
    for (const codes of [codesOf(DIVISIONS), codesOf(CATEGORIES), codesOf(CATEGORY_GROUPS)]) {
      expect(new Set(codes).size).toBe(codes.length);
    }
    expect(CATEGORIES).toHaveLength(23);
  });

  it('routes every category to a division that resolves', () => {
    const resolvers = DIVISIONS.filter((row) => row.lineResolver).map((row) => row.code);
    expect(resolvers).not.toContain('AUD');
    for (const row of CATEGORIES) expect(resolvers).toContain(row.divisionCode);
  });

  it('marks the divisions the plan names, and only those', () => {
    expect(codesOf(DIVISIONS.filter((row) => row.inPlan))).toEqual(['CLERK', 'FIN', 'EDU']);
  });

  it('fills all seven groups of the form and no other', () => {
    expect(CATEGORY_GROUPS).toHaveLength(7);
    expect(new Set(CATEGORIES.map((row) => row.groupCode))).toEqual(
      new Set(codesOf(CATEGORY_GROUPS)),
    );
  });

  it('gives the special categories their kinds', () => {
    const kinds = ['MISC', 'PRAISE', 'IDEA', 'INFO', 'SERVICE', 'PROC', 'ROAD', 'OTHER'].map(
      (code) => category(code)?.kind,
    );
    expect(kinds).toEqual([
      'misconduct',
      'compliment',
      'suggestion',
      'enquiry',
      'complaint',
      'complaint',
      'grievance',
      'grievance',
    ]);
  });

  it('restricts misconduct alone, in a group of its own', () => {
    expect(codesOf(CATEGORIES.filter((row) => row.restricted))).toEqual(['MISC']);
    expect(codesOf(CATEGORIES.filter((row) => row.groupCode === 'SECRET'))).toEqual(['MISC']);
    expect(codesOf(CATEGORIES.filter((row) => row.kind === 'misconduct'))).toEqual(['MISC']);
  });

  it('counts eight villages [plan L426]', () => {
    expect(VILLAGES.map((row) => row.no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(VILLAGES[7]?.name).toBe('หมู่ที่ 8 ตำบลแม่สาย');
  });
});

describe('holidays', () => {
  const closed = new Set(HOLIDAYS.filter((row) => row.officeClosed).map((row) => row.day));

  it('are real days, each once, in order, of 2021 to 2027', () => {
    const days = HOLIDAYS.map((row) => row.day);
    expect(days).toHaveLength(193);
    expect(days.every(isCivilDay)).toBe(true);
    expect(new Set(days).size).toBe(days.length);
    expect(days).toEqual([...days].sort());
    expect(new Set(days.map((day) => day.slice(0, 4))).size).toBe(7);
  });

  it('do not close the office on Labour Day or Children’s Day', () => {
    expect(closed.size).toBe(176);
    for (const day of ['2023-05-01', '2024-05-01', '2024-01-13'])
      expect(closed.has(day)).toBe(false);
    expect(closed.has('2024-05-10')).toBe(true);
  });

  // Received days and the last working day before their due day, worked out apart from this list.
  it.each([
    ['2021-12-16', '2021-12-30'],
    ['2021-12-20', '2022-01-04'],
    ['2022-03-30', '2022-04-12'],
    ['2022-04-01', '2022-04-12'],
  ])('a case of %s has its last working day on %s', (received, lastWorkingDay) => {
    expect(lastWorkingDayOnOrBefore(addDays(received, 15), closed)).toBe(lastWorkingDay);
  });
});

describe('the ladders', () => {
  const ladder = (name: string) => LADDER_STEPS.filter((step) => step.ladder === name);

  it('have the same five steps at the same times', () => {
    const times = (name: string) =>
      ladder(name).map(({ code, level, anchor, days }) => ({ code, level, anchor, days }));
    expect(times('restricted')).toEqual(times('ordinary'));
    expect(times('ordinary').map(({ code, days }) => [code, days])).toEqual([
      ['reminder_early', 5],
      ['reminder_last', 0],
      ['overdue_1', 0],
      ['overdue_2', 3],
      ['overdue_3', 7],
    ]);
  });

  it('climb from the officer to the mayor', () => {
    expect(ladder('ordinary').map((step) => step.recipients)).toEqual([
      ['responsible_officer'],
      ['responsible_officer', 'division_head'],
      ['division_head'],
      ['municipal_clerk'],
      ['mayor'],
    ]);
  });

  it('tell nobody of a restricted case but those named for it', () => {
    expect(new Set(ladder('restricted').flatMap((step) => step.recipients))).toEqual(
      new Set(['misconduct_officer', 'restricted_deputy', 'outside_body']),
    );
  });
});

describe('the settings', () => {
  it('have no letter code until the office gives one, and claim no duty under section 38', () => {
    expect(DEFAULT_OFFICE_SETTINGS['letter.code']).toBeNull();
    expect(DEFAULT_OFFICE_SETTINGS['letter.legal_basis']).not.toMatch(/มาตรา\s*(38|๓๘)/);
    expect(DEFAULT_OFFICE_SETTINGS['municipality.name']).toBe('เทศบาลตำบลแม่สายมิตรภาพ');
  });
});
