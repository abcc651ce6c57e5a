import { LetterCharacters } from './letter.errors.js';

/** Join and choose how others look, and are never seen themselves. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu;
const MOST_NAMED = 10;

/**
 * The data with every text normalised (NFC) and without what is never seen; throws LetterCharacters for a
 * character that no font has, rather than print a box.
 */
export function printable<T>(data: T, characters: ReadonlySet<number>): T {
  const missing = new Set<string>();
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return cleanText(value, characters, missing);
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
  };
  const cleaned = clean(data) as T;
  if (missing.size > 0) throw new LetterCharacters([...missing].slice(0, MOST_NAMED).join(' '));
  return cleaned;
}

function cleanText(text: string, characters: ReadonlySet<number>, missing: Set<string>): string {
  const seen = text.normalize('NFC').replace(UNSEEN, (sign) => (/\s/u.test(sign) ? ' ' : ''));
  for (const sign of seen) {
    if (!characters.has(sign.codePointAt(0)!)) missing.add(sign);
  }
  return breakable(seen);
}

/** A line of a letter holds about seventy characters; what nobody can break would run over its edge. */
const LONGEST_RUN = 40;
const BREAK = '\u200b';
const signs = new Intl.Segmenter('th', { granularity: 'grapheme' });
/** Thai that no dictionary knows, and Latin without a hyphen, in a row without a space. */
const SUSPECT = /(\p{L})\1{9,}|[!-~]{41,}/u;

function breakable(text: string): string {
  return text.replace(/\S{41,}/gu, (run) => {
    if (!SUSPECT.test(run)) return run;
    const parts = [...signs.segment(run)].map(({ segment }) => segment);
    return parts.map((part, at) => (at > 0 && at % LONGEST_RUN === 0 ? BREAK : '') + part).join('');
  });
}
