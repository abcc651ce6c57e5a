import { comparedText } from '../../platform/text/one-spelling.rule.js';
import { STOP_WORDS } from './data/plan-stop-words.data.js';

/** A Thai text made ready to be searched for words and phrases. */
export interface Text {
  plain: string;
  tokens: ReadonlySet<string>;
  /** Offsets at which a token begins or ends. */
  edges: ReadonlySet<number>;
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Cuts a text into its words of two letters and more. */
export function textOf(words: string): Text {
  const plain = comparedText(words);
  const tokens = new Set<string>();
  const edges = new Set<number>();
  for (const { segment, index, isWordLike } of segmenter.segment(plain)) {
    edges.add(index).add(index + segment.length);
    if (isWordLike && segment.length >= 2) tokens.add(segment);
  }
  return { plain, tokens, edges };
}

/** Whether a text contains a word or phrase that begins and ends where words do. */
export function says({ plain, edges }: Text, word: string): boolean {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    if (edges.has(at) && edges.has(at + word.length)) return true;
  }
  return false;
}

/** The words of a text that may tell one subject from another. */
export const distinctiveWords = (words: string): string[] =>
  [...textOf(words).tokens].filter((word) => !STOP_WORDS.has(word));
