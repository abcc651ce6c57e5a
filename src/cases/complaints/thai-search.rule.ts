import { arabicDigits } from '../../core/calendar/thai-date.js';

const TONE_MARKS = /[\u0E48-\u0E4C]/g;

/**
 * Text normalised for search only, never for storing: NFC, น + ํ + า → ำ, double เ → แ, Thai digits
 * → Arabic, lower case, without tone marks, single spaces.
 */
export function searchTextOf(...parts: (string | null | undefined)[]): string {
  return arabicDigits(parts.filter((part) => part).join(' '))
    .normalize('NFC')
    .replace(TONE_MARKS, '')
    .replace(/\u0E4D\u0E32/g, '\u0E33')
    .replace(/\u0E40\u0E40/g, '\u0E41')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** LIKE patterns, one a word typed, that all must match the search text; empty when nothing was typed. */
export function searchPatternsOf(typed: string): string[] {
  return searchTextOf(typed)
    .split(' ')
    .filter((word) => word.length > 0)
    .slice(0, 8)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
