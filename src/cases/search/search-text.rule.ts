import { arabicDigits } from '../../core/calendar/thai-date.js';
import { comparedText } from '../../platform/text/one-spelling.rule.js';

const TONE_MARKS = /[\u0E48-\u0E4C]/g;

/** Text for search only: as it is compared, with Arabic digits, without tone marks and dashes. */
export function searchTextOf(text: string): string {
  return arabicDigits(comparedText(text))
    .replace(TONE_MARKS, '')
    .replaceAll('-', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a page shows of a complaint, but for who said it; names of category and village as the office has them. */
export interface SearchParts {
  number: string;
  subject: string | null;
  description: string;
  wantedOutcome: string | null;
  landmark: string | null;
  externalReference: string | null;
  category: string;
  village: string | null;
}

/** The one text of a complaint in which the queue searches. */
export const complaintSearchText = (parts: SearchParts): string =>
  searchTextOf(
    [
      parts.number,
      parts.externalReference,
      parts.subject,
      parts.category,
      parts.village,
      parts.description,
      parts.wantedOutcome,
      parts.landmark,
    ]
      .filter(Boolean)
      .join(' '),
  );

/** LIKE patterns, one a word typed, that all must match the search text; empty when nothing was typed. */
export function searchPatternsOf(typed: string): string[] {
  return searchTextOf(typed)
    .split(' ')
    .filter((word) => word.length > 0)
    .slice(0, 8)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
