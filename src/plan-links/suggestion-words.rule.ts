import { SUGGESTION_WORDS, type SuggestionWords } from './data/plan-suggestion-words.data.js';
import { plan2565 } from '../plan/plan-source.js';

/** From this share of common words on, two titles name the same project of two years. */
const ALIKE = 0.6;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    [...segmenter.segment(title)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment),
  );

const KNOWN = plan2565().projects.map(({ code, title }) => ({ code, words: wordsOf(title) }));

/** What ties complaints to a project: its own words, or those of the project of 2565 that is called alike. */
export function suggestionWordsOf(project: {
  code: string;
  title: string;
}): SuggestionWords | undefined {
  const own = SUGGESTION_WORDS[project.code];
  if (own) return own;
  const words = wordsOf(project.title);
  const [best] = KNOWN.map(({ code, words: known }) => ({
    code,
    alike: alikeness(words, known),
  })).sort((one, other) => other.alike - one.alike);
  return best && best.alike >= ALIKE ? SUGGESTION_WORDS[best.code] : undefined;
}

/** Common words by all words of both (Jaccard). */
function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}
