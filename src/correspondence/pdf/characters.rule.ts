import { LetterCharacters, type UnprintableSign } from './letter.errors.js';

/** Join and choose how others look, and are never seen themselves. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu;
const MOST_NAMED = 10;

/** What Word puts in for bullets, ticks, hyphens and blanks, and what prints the same. */
export const FOLDED: readonly (readonly [from: RegExp, to: string])[] = [
  [/[\uF0A7\uF0A8\uF0B7\uF0D8\uF076]/g, '•'],
  [/\uF0FC/g, '✔'],
  [/\u2011/g, '-'],
  [/[\p{Zs}\u2028\u2029]/gu, ' '],
];

/** Where a text stands in a letter's data: the part, and which of its lines, from 1 on. */
interface Place {
  readonly part: string;
  readonly line: number;
}

/**
 * The data with every text normalised (NFC) and without what is never seen; throws LetterCharacters for a
 * character that no font has, rather than print a box.
 */
export function printable<T extends object>(data: T, characters: ReadonlySet<number>): T {
  const missing: UnprintableSign[] = [];
  const clean = (value: unknown, place: Place): unknown => {
    if (typeof value === 'string') {
      const seen = seenText(value);
      missing.push(...unprintable(seen, characters).map((one) => ({ ...place, ...one })));
      return breakable(seen);
    }
    if (Array.isArray(value)) {
      return value.map((inner, index) => clean(inner, { ...place, line: index + 1 }));
    }
    if (typeof value !== 'object' || value === null) return value;
    const inside = Object.entries(value).map(([key, inner]) => [key, clean(inner, place)]);
    return Object.fromEntries(inside);
  };
  const cleaned = Object.entries(data).map(([part, value]) => [
    part,
    clean(value, { part, line: 1 }),
  ]);
  if (missing.length > 0) throw new LetterCharacters(missing.slice(0, MOST_NAMED));
  return Object.fromEntries(cleaned) as T;
}

function seenText(text: string): string {
  const folded = FOLDED.reduce((all, [from, to]) => all.replace(from, to), text.normalize('NFC'));
  return folded.replace(UNSEEN, (sign) => (/\s/u.test(sign) ? ' ' : ''));
}

const signs = new Intl.Segmenter('th', { granularity: 'grapheme' });
const partsOf = (text: string): string[] => [...signs.segment(text)].map(({ segment }) => segment);

/** The characters that no font has, each with its place in the text, counted as a reader counts, from 1 on. */
function unprintable(
  text: string,
  characters: ReadonlySet<number>,
): Pick<UnprintableSign, 'sign' | 'at'>[] {
  const isMissing = (sign: string): boolean => !characters.has(sign.codePointAt(0)!);
  if (![...text].some(isMissing)) return [];
  return partsOf(text).flatMap((part, index) =>
    [...part].filter(isMissing).map((sign) => ({ sign, at: index + 1 })),
  );
}

/** A line of a letter holds about seventy characters; what nobody can break would run over its edge. */
const LONGEST_RUN = 40;
/** The templates make a place to break of it, which no copied text has. */
const BREAK = '\u200b';
/** Thai that no dictionary knows, and Latin without a hyphen, in a row without a space. */
const SUSPECT = /(\p{L})\1{9,}|[!-~]{41,}/u;

function breakable(text: string): string {
  return text.replace(/\S{41,}/gu, (run) => {
    if (!SUSPECT.test(run)) return run;
    return partsOf(run)
      .map((part, at) => (at > 0 && at % LONGEST_RUN === 0 ? BREAK : '') + part)
      .join('');
  });
}
