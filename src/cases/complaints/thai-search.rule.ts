import { arabicDigits } from '../../core/calendar/thai-date.js';
import { comparedText } from '../../platform/text/one-spelling.rule.js';

const TONE_MARKS = /[\u0E48-\u0E4C]/g;

/** Text for search only: as it is compared, with Arabic digits and without tone marks. */
export function searchTextOf(...parts: (string | null | undefined)[]): string {
  const words = parts.filter((part) => part).join(' ');
  return arabicDigits(comparedText(words)).replace(TONE_MARKS, '');
}

/** LIKE patterns, one a word typed, that all must match the search text; empty when nothing was typed. */
export function searchPatternsOf(typed: string): string[] {
  return searchTextOf(typed)
    .split(' ')
    .filter((word) => word.length > 0)
    .slice(0, 8)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
