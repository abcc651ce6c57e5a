import { describe, expect, it } from '@jest/globals';
import { keysetPage, placeFrom, placeText } from '../../../src/platform/database/keyset.js';

const ID = '018f0000-0000-7000-8000-000000000001';
const KEY = [
  { sql: 'l.on', type: 'date' },
  { sql: 'l.series', type: 'text' },
  { sql: 'l.no', type: 'int' },
  { sql: 'l.id', type: 'uuid' },
] as const;
const NO_DAYS = [
  ...['2025-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '0000-01-01'],
  ...['2025-1-1', 'x', ''],
];

describe('a place in an address', () => {
  it('is read back as it was written', () => {
    for (const day of ['2024-02-29', '2025-12-31', '0001-01-01']) {
      const place = [day, 'ordinary', 12, ID];
      expect(placeFrom(KEY, placeText(place))).toEqual(place.map(String));
    }
  });

  it.each([
    ...NO_DAYS.map((day) => `${day}_ordinary_12_${ID}`),
    `2025-01-01_Ordinary_12_${ID}`,
    `2025-01-01_ordinary_1234567890_${ID}`,
    '2025-01-01_ordinary_12_018f',
    '2025-01-01_ordinary_12',
    `2025-01-01_ordinary_12_${ID}_more`,
  ])('is none that the database could not take: %s', (text) => {
    expect(placeFrom(KEY, text)).toBeUndefined();
  });
});

describe('a page', () => {
  it('says on which side of it rows are left', () => {
    const rows = [1, 2, 3];
    expect(keysetPage(rows, 2, {})).toEqual({ rows: [1, 2], earlier: false, later: true });
    expect(keysetPage(rows, 3, { after: [0] })).toEqual({ rows, earlier: true, later: false });
    expect(keysetPage([3, 2, 1], 2, { before: [4] })).toEqual({
      rows: [2, 3],
      earlier: true,
      later: true,
    });
  });
});
