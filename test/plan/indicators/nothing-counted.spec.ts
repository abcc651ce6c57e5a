import { describe, expect, it } from '@jest/globals';
import { DEFINITIONS } from '../../../src/plan/indicators/definitions.js';
import { publicMeasure } from '../../../src/web/citizen/plan/indicator-count.rule.js';
import { measureWords } from '../../../src/web/shared/plan/indicator.messages.js';
import { yearMeasure } from '../../../src/plan/indicators/year-measure.rule.js';
import type { ComputedIndicator } from '../../../src/plan/plan/plan-source.js';

const NOTHING = 'ไม่มีเรื่องให้นับ';
const FACTS = { lastYearKnown: true, published: 0, divisions: 0 };
const CODES = Object.keys(DEFINITIONS) as ComputedIndicator[];
/** What it counts is no cases: channels that are open, with the day of publication. */
const counting = CODES.filter((code) => code !== 'channels_and_procedure');

describe('an indicator with nothing to count', () => {
  it.each(counting)('has no value and says so, to everybody: %s', (code) => {
    const measure = DEFINITIONS[code].measure({}, FACTS);
    expect(measure).toMatchObject({ value: null, numerator: 0, denominator: 0 });
    expect(measureWords(measure)).toBe(NOTHING);
    expect(publicMeasure(measure)).toBe(NOTHING);
  });

  it.each(counting)('is no success over a year either: %s', (code) => {
    const shown = { measure: DEFINITIONS[code].measure({}, FACTS), tally: {}, restricted: null };
    const year = yearMeasure(
      code,
      [1, 2, 3, 4].map(() => ({ shown, facts: FACTS })),
    );
    expect(year?.value).toBeNull();
    expect(measureWords(year!)).toBe(NOTHING);
  });

  it('differs from one that counted and found none', () => {
    const measure = DEFINITIONS.no_corruption_complaints.measure({ not_founded: 7 }, {});
    expect(measureWords(measure)).toBe('เป็นไปตามแผน (0 จาก 7 เรื่อง)');
    const fewer = DEFINITIONS.fewer_complaints.measure({ last_year: 6 }, FACTS);
    expect(fewer.value).toBe(-6);
  });
});
