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
  /** Who is responsible. */
  officer: string | null;
  /** Notes, questions, answers and reasons. */
  messages: string | null;
  /** Numbers and texts of the letters that have a number. */
  letters: string | null;
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
      parts.officer,
      parts.messages,
      parts.letters,
    ]
      .filter(Boolean)
      .join(' '),
  );

const MOST_WORDS = 8;

/** The words typed that all must occur in a search text, spelt as it is; none when nothing was typed. */
export const searchWordsOf = (typed: string): string[] =>
  searchTextOf(typed).split(' ').filter(Boolean).slice(0, MOST_WORDS);

/** The LIKE pattern of texts that have a word. */
export const patternOf = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
