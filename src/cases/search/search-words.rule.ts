import { comparedText } from '../../platform/text/one-spelling.rule.js';
import { searchTextOf } from '../complaints/search-text.rule.js';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Shorter words resemble too many others. */
const FEWEST_SIGNS = 3;

/** The words of a text and each two that follow each other: as they are searched → as they are spelt; no numbers. */
export function searchedWordsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let before = '';
  for (const { segment, isWordLike } of segmenter.segment(comparedText(text))) {
    const spelling = isWordLike === true && !/\d/.test(segment) ? segment : '';
    for (const one of [spelling, before && spelling && before + spelling]) {
      const word = searchTextOf(one);
      if (word.length >= FEWEST_SIGNS) found.set(word, one);
    }
    before = spelling;
  }
  return found;
}
