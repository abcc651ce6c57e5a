import { comparedText } from '../../platform/text/one-spelling.rule.js';

/** From this share of common words on, two titles name the same project of two years. */
const ALIKE = 0.6;

/** A project as far as it can be known again in another year. */
export interface Known {
  code: string;
  title: string;
}

/** The project among these that is the same one: by its code, or called most alike. */
export function sameProject<One extends Known>(
  { code, title }: Known,
  among: readonly One[],
): One | undefined {
  const itself = among.find((one) => one.code === code);
  if (itself) return itself;
  const words = wordsOf(title);
  const [best] = among
    .map((one) => ({ one, alike: alikeness(words, wordsOf(one.title)) }))
    .sort((one, other) => other.alike - one.alike);
  return best && best.alike >= ALIKE ? best.one : undefined;
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Titles are few and asked again and again. */
const seen = new Map<string, ReadonlySet<string>>();

function wordsOf(title: string): ReadonlySet<string> {
  const words = seen.get(title) ?? new Set(wordsIn(title));
  seen.set(title, words);
  return words;
}

const wordsIn = (title: string): string[] =>
  [...segmenter.segment(comparedText(title))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

/** Common words by all words of both (Jaccard). */
function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}
