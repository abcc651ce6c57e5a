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
  return seen;
}
