import { arabicDigits } from '../../core/calendar/thai-date.js';
import { comparedText } from '../../platform/text/one-spelling.rule.js';

/** Marks that are often left out or misplaced: shortening, tones, the mark of a silent letter. */
const MARKS = /[\u0E47-\u0E4C]/g;

/** Thai letters that sound the same and are often taken for each other, each row as its first. */
const SOUND_ALIKE = [
  '\u0E2A\u0E28\u0E29', // so: suea, sala, ruesi
  '\u0E19\u0E13', // no: nu, nen
  '\u0E22\u0E0D', // yo: yak, ying
  '\u0E15\u0E0F\u0E0E', // to: tao, patak, and chada, which looks like it
  '\u0E16\u0E10', // tho: thung, than
  '\u0E18\u0E12\u0E11', // tho: thong, phuthao, montho
  '\u0E25\u0E2C', // lo: ling, chula
  '\u0E0A\u0E0C', // cho: chang, choe
  '\u0E04\u0E06', // kho: khwai, rakhang
  '\u0E1E\u0E20', // pho: phan, samphao
  '\u0E44\u0E43', // ai: maimalai, maimuan
  '\u0E34\u0E35', // i, short and long
  '\u0E36\u0E37', // ue, short and long
  '\u0E38\u0E39', // u, short and long
];
const FIRST_OF = new Map(
  SOUND_ALIKE.flatMap(([first, ...others]) => others.map((other) => [other, first!] as const)),
);
const ALIKE = new RegExp(`[${[...FIRST_OF.keys()].join('')}]`, 'g');
/** A vowel typed twice above or below a letter. */
const TWICE = /([\u0E31\u0E34-\u0E3A])\1+/g;

/**
 * Text for search only: as it is compared, with Arabic digits, without tone marks and dashes, and with letters that
 * sound alike as one, so that most of what is misspelt is found.
 */
export function searchTextOf(text: string): string {
  return arabicDigits(comparedText(text))
    .replace(MARKS, '')
    .replace(ALIKE, (letter) => FIRST_OF.get(letter)!)
    .replace(TWICE, '$1')
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

/** The parts that only those read who may read the notes of a case. */
type InnerPart = 'messages' | 'letters';

/** The one text of a complaint in which the queue searches. */
export const complaintSearchText = (parts: SearchParts): string =>
  [openSearchText(parts), searchTextOf(parts.messages ?? ''), searchTextOf(parts.letters ?? '')]
    .filter(Boolean)
    .join(' ');

/** The same for those who may not read the notes. */
export const openSearchText = (parts: Omit<SearchParts, InnerPart>): string =>
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
