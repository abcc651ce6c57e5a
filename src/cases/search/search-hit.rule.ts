import { searchTextOf, type SearchParts } from '../complaints/search-text.rule.js';

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** The parts of a complaint that a list does not show; words are looked for in them in this order. */
export const HIDDEN_PARTS = [
  ...(['description', 'wantedOutcome', 'landmark', 'externalReference'] as const),
  ...(['messages', 'letters'] as const),
] as const satisfies readonly (keyof SearchParts)[];

/** Where words were found that a list does not show, with what stands round the first of them. */
export interface HiddenHit {
  readonly part: (typeof HIDDEN_PARTS)[number];
  readonly pieces: readonly Piece[];
}

/** Characters as they are seen, a letter with its marks, that are shown before a hit, and in all. */
const BEFORE = 30;
const SHOWN = 100;

/** A letter with the marks above and below it. */
const CHARACTER = /.\p{M}*/gsu;

interface Folded {
  /** The characters of the text. */
  readonly signs: readonly string[];
  /** The text as it is searched. */
  readonly text: string;
  /** Of each sign of that text, which character it comes from. */
  readonly from: readonly number[];
}

/** Characters as they are searched: Thai has some thousand with their marks, and a page shows each many times. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

function folded(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const text = searchTextOf(sign);
  known.set(sign, text);
  return text;
}

/** The text as it is searched, in which each sign knows its character. */
function fold(text: string): Folded {
  const signs: readonly string[] = text.match(CHARACTER) ?? [];
  const texts = signs.map((sign, index) => {
    if (sign.trim() !== '') return folded(sign);
    return signs[index + 1] === '\u0E46' ? '' : ' ';
  });
  const from: number[] = [];
  texts.forEach((one, index) => {
    for (let unit = 0; unit < one.length; unit += 1) from.push(index);
  });
  return { signs, text: texts.join(''), from };
}

/** Of each character, whether it belongs to one of the words (see searchWordsOf). */
function hitsIn({ signs, text, from }: Folded, words: readonly string[]): boolean[] {
  const hit = signs.map(() => false);
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      hit.fill(true, from[at], from[at + word.length - 1]! + 1);
    }
  }
  return hit;
}

function piecesOf(signs: readonly string[], hit: readonly boolean[]): Piece[] {
  const pieces: { text: string; hit: boolean }[] = [];
  for (const [index, sign] of signs.entries()) {
    const last = pieces.at(-1);
    if (last && last.hit === hit[index]) last.text += sign;
    else pieces.push({ text: sign, hit: hit[index]! });
  }
  return pieces;
}

/** A text in pieces, those marked that are one of the words, whatever their tone marks and digits. */
export function markedPieces(text: string, words: readonly string[]): Piece[] {
  const folded = fold(text);
  return piecesOf(folded.signs, hitsIn(folded, words));
}

/** Where the words stand that a list does not show; null where it shows them all, or they stand in none of the parts. */
export function hiddenHit(
  parts: SearchParts,
  shown: string,
  words: readonly string[],
): HiddenHit | null {
  const seen = searchTextOf(shown);
  const missing = words.filter((word) => !seen.includes(word));
  if (missing.length === 0) return null;
  for (const part of HIDDEN_PARTS) {
    const folded = fold(parts[part] ?? '');
    const hit = hitsIn(folded, missing);
    const first = hit.indexOf(true);
    if (first >= 0) return { part, pieces: piecesRound(first, folded.signs, hit) };
  }
  return null;
}

/** What stands round a hit, on one line, with an ellipsis where the text goes on. */
function piecesRound(first: number, signs: readonly string[], hit: readonly boolean[]): Piece[] {
  const start = Math.max(0, first - BEFORE);
  const end = start + SHOWN;
  const line = signs.slice(start, end).map((sign) => (/^\s+$/.test(sign) ? ' ' : sign));
  const more = { text: '…', hit: false };
  return [
    ...(start > 0 ? [more] : []),
    ...piecesOf(line, hit.slice(start, end)),
    ...(end < signs.length ? [more] : []),
  ];
}
