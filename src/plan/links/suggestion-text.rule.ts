import { STOP_WORDS } from './data/plan-stop-words.data.js';

/** A Thai text made ready to be searched for words and phrases. */
export interface Text {
  plain: string;
  tokens: ReadonlySet<string>;
  /** Offsets at which a token begins or ends. */
  edges: ReadonlySet<number>;
}

/** From this length a phrase is taken wherever it stands; a shorter one must begin and end with a token. */
const UNMISTAKABLE = 8;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Cuts a text into its words of two letters and more. */
export function textOf(words: string): Text {
  const plain = normalised(words);
  const tokens = new Set<string>();
  const edges = new Set<number>();
  for (const { segment, index, isWordLike } of segmenter.segment(plain)) {
    edges.add(index).add(index + segment.length);
    if (isWordLike && segment.length >= 2) tokens.add(segment);
  }
  return { plain, tokens, edges };
}

/** Whether a text contains a word or phrase. */
export function says({ plain, edges }: Text, word: string): boolean {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    if (word.length >= UNMISTAKABLE || (edges.has(at) && edges.has(at + word.length))) return true;
  }
  return false;
}

/** The words of a text that may tell one subject from another. */
export const distinctiveWords = (words: string): string[] =>
  [...textOf(words).tokens].filter((word) => !STOP_WORDS.has(word));

/** Two ways to type one Thai sign become one (เ twice, the ring and า); capitals of Latin words go. */
const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u0E40\u0E40/g, '\u0E41')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .toLowerCase();
